package io.showroom.vehicle.car.web;

import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.car.MileageReading;
import io.showroom.vehicle.car.Ownership;
import io.showroom.vehicle.car.Specification;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.maintenance.NextDue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A car as callers read it.
 *
 * @param soldBy the store that sold it; absent for stock and cars bought elsewhere
 * @param mileage the latest reading in kilometres; absent when nobody looked
 * @param nextMaintenance absent while nothing is due
 * @param version the one its ETag shows
 */
record VehicleView(
        String id,
        String vin,
        PlateBody plate,
        String engineNumber,
        String brand,
        String model,
        String trim,
        String colour,
        LocalDate producedOn,
        String soldBy,
        Instant soldAt,
        String customerId,
        List<OwnerView> owners,
        Integer mileage,
        Instant mileageAt,
        NextDue nextMaintenance,
        List<String> stores,
        Instant registeredAt,
        long version) {

    /** Who had the car from when to when; {@code until} is absent for the present owner. */
    record OwnerView(String customerId, String kind, Instant since, Instant until) {

        static OwnerView of(Ownership owner) {
            return new OwnerView(owner.customerId(), owner.kind().name(), owner.since(), owner.until());
        }
    }

    static VehicleView of(Versioned<Vehicle> stored, NextDue due) {
        Vehicle car = stored.value();
        Specification what = car.specification();
        MileageReading latest = car.odometer().latest().orElse(null);
        return new VehicleView(
                car.id(),
                car.vin(),
                PlateBody.of(car.plate()),
                what.engineNumber(),
                what.brand(),
                what.model(),
                what.trim(),
                what.colour(),
                what.producedOn(),
                car.sale() == null ? null : car.sale().store(),
                car.sale() == null ? null : car.sale().at(),
                car.customerId(),
                car.owners().stream().map(OwnerView::of).toList(),
                latest == null ? null : latest.kilometres(),
                latest == null ? null : latest.at(),
                due,
                car.stores(),
                car.registeredAt(),
                stored.version());
    }
}
