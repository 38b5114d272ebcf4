package io.showroom.vehicle.car;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import org.springframework.stereotype.Component;

/**
 * Registers a car by its VIN, which is unique in the group. A car that another store of the group knows already is not
 * registered twice: the caller's store, which has the car before it, is added to those that see it.
 */
@Component
public class RegisterVehicle {

    private final Vehicles vehicles;

    RegisterVehicle(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    /**
     * @param isNew false when the group knew the car
     */
    public record Outcome(Versioned<Vehicle> vehicle, boolean isNew) {}

    public Outcome register(Scope scope, IdempotencyKey key, Registration told) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            Versioned<Vehicle> registered = vehicles.insertIdempotent(key, Vehicle.register(id, scope.group(), told));
            return new Outcome(registered, true);
        } catch (DuplicateKey known) {
            return new Outcome(meetAgain(scope, told, known), false);
        }
    }

    private Versioned<Vehicle> meetAgain(Scope scope, Registration told, DuplicateKey known) {
        Vehicle car = vehicles.withVin(scope.group(), told.vin().value())
                .orElseThrow(() -> known)
                .value();
        if (car.stores().contains(told.store())) {
            throw new Conflict("vin-registered", "This store has a car with this VIN already: " + car.id() + ".");
        }
        return vehicles.change(
                beyondOwnStores(scope), car.id(), Expected.any(), vehicle -> vehicle.cameTo(told.store()));
    }

    /** The caller acting on a car that only another store knows so far; the audit trail still names the caller. */
    private static Scope beyondOwnStores(Scope scope) {
        return new Scope(
                scope.group(),
                scope.stores(),
                true,
                false,
                scope.subject(),
                scope.name(),
                scope.roles(),
                scope.grants());
    }
}
