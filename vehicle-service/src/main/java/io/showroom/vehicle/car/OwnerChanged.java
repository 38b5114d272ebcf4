package io.showroom.vehicle.car;

import java.time.Instant;

/** {@code vehicle.owner-changed.v1}: a car has an owner, the first or the next. */
public record OwnerChanged(
        String vehicleId,
        String vin,
        String brand,
        String model,
        String customerId,
        String previousCustomerId,
        OwnershipKind kind,
        String store,
        Instant since,
        String leadId)
        implements VehicleEvent {

    static OwnerChanged of(Vehicle car, String previousCustomerId, Ownership next) {
        return new OwnerChanged(
                car.id(),
                car.vin(),
                car.specification().brand(),
                car.specification().model(),
                next.customerId(),
                previousCustomerId,
                next.kind(),
                next.store(),
                next.since(),
                next.leadId());
    }

    @Override
    public String type() {
        return "vehicle.owner-changed.v1";
    }
}
