package io.showroom.vehicle.ownership;

import io.showroom.contracts.value.Vin;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.car.Delivery;
import io.showroom.vehicle.car.Registration;
import io.showroom.vehicle.car.Specification;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.Vehicles;
import org.springframework.stereotype.Component;

/**
 * Takes a delivery over from the sale: a car in stock gets its sale and first owner, a car nobody registered is registered.
 * A delivery told twice has one effect.
 */
@Component
public class HandOver {

    private final Vehicles vehicles;

    HandOver(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    public void handOver(IncomingEvent<?> cause, Vin vin, Specification told, Delivery delivery) {
        String known = vehicles.withVin(cause.group(), vin.value())
                .map(Versioned::value)
                .map(Vehicle::id)
                .orElseGet(() -> register(cause, vin, told, delivery));
        vehicles.changeOnce(cause, known, vehicle -> vehicle.deliver(delivery));
    }

    /** Registers and delivers in one write; when another was first with the VIN, that car is the one. */
    private String register(IncomingEvent<?> cause, Vin vin, Specification told, Delivery delivery) {
        Registration registration = new Registration(
                delivery.sale().store(),
                vin,
                delivery.plate(),
                told,
                null,
                null,
                null,
                delivery.sale().at());
        String id = cause.derivedId("vehicle");
        Change<Vehicle> delivered =
                Vehicle.register(id, cause.group(), registration).then(vehicle -> vehicle.deliver(delivery));
        try {
            vehicles.insertOnce(cause, delivered);
            return id;
        } catch (DuplicateKey other) {
            return vehicles.withVin(cause.group(), vin.value())
                    .orElseThrow(() -> other)
                    .value()
                    .id();
        }
    }
}
