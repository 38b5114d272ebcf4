package io.showroom.lead.fleet;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;

/** A car comes to a store's demo fleet. */
public final class AddDemoCar {
    private final DemoCars cars;
    private final Clock clock;

    public AddDemoCar(DemoCars cars, Clock clock) {
        this.cars = cars;
        this.clock = clock;
    }

    /** @param store one that the caller sees */
    public Versioned<DemoCar> add(Scope scope, IdempotencyKey key, String store, DemoCarDetails details, int mileage) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            return cars.insertIdempotent(
                    key, DemoCar.added(id, scope.group(), store, details, mileage, clock.instant()));
        } catch (DuplicateKey taken) {
            throw alreadyThere();
        }
    }

    static Conflict alreadyThere() {
        return new Conflict("demo-car-exists", "A demo car of the group has this plate or VIN already.");
    }
}
