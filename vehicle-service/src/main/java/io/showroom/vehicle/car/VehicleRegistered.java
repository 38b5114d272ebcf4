package io.showroom.vehicle.car;

import java.time.Instant;

/** {@code vehicle.registered.v1}: the group knows a car from now on. */
public record VehicleRegistered(
        String vehicleId,
        String vin,
        String brand,
        String model,
        String trim,
        String colour,
        String plate,
        String store,
        String soldBy,
        Instant at)
        implements VehicleEvent {

    static VehicleRegistered of(Vehicle car, Instant at) {
        Specification what = car.specification();
        return new VehicleRegistered(
                car.id(),
                car.vin(),
                what.brand(),
                what.model(),
                what.trim(),
                what.colour(),
                car.plate() == null ? null : car.plate().number(),
                car.store(),
                car.sale() == null ? null : car.sale().store(),
                at);
    }

    @Override
    public String type() {
        return "vehicle.registered.v1";
    }
}
