package io.showroom.vehicle.maintenance;

import io.showroom.platform.problem.Invalid;

/**
 * How far apart two maintenances lie: so many months or so many kilometres, whichever comes first.
 *
 * @param months 1 to 60
 * @param kilometres 500 to 100,000
 */
public record Interval(int months, int kilometres) {

    public Interval {
        if (months < 1 || months > 60) {
            throw new Invalid("months", "out-of-range", "An interval is 1 to 60 months.");
        }
        if (kilometres < 500 || kilometres > 100_000) {
            throw new Invalid("kilometres", "out-of-range", "An interval is 500 to 100000 km.");
        }
    }
}
