package io.showroom.lead.fleet;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.util.function.Function;

/**
 * A demo car's details are corrected; it is withdrawn for a while, comes back, or leaves the fleet. Bookings that stand are
 * left to the staff, who see them in the car's schedule; no drive starts in a car that is not available.
 */
public final class ChangeDemoCar {
    private final DemoCars cars;
    private final Clock clock;

    public ChangeDemoCar(DemoCars cars, Clock clock) {
        this.cars = cars;
        this.clock = clock;
    }

    /** A demo car as it should be. */
    public record Correction(DemoCarDetails details, int mileage) {}

    public Versioned<DemoCar> edit(
            Scope scope, String id, Expected expected, Function<DemoCar, Correction> correction) {
        try {
            return cars.change(scope, id, expected, car -> {
                Correction right = correction.apply(car);
                return car.edited(right.details(), right.mileage(), clock.instant());
            });
        } catch (DuplicateKey taken) {
            throw AddDemoCar.alreadyThere();
        }
    }

    public Versioned<DemoCar> move(Scope scope, String id, Expected expected, DemoCarState to, String note) {
        return cars.change(scope, id, expected, car -> car.moved(to, note, clock.instant()));
    }
}
