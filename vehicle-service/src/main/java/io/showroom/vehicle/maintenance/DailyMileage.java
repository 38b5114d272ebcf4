package io.showroom.vehicle.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far a car runs in a day, taken from its readings of the last two years (handbook, section 4: mileage extrapolated from
 * readings). Two readings less than {@value #FEWEST_DAYS} days apart say too little: then the assumed yearly mileage counts.
 */
final class DailyMileage {

    static final int FEWEST_DAYS = 14;

    /** Beyond this a reading is a mistake, not a taxi. */
    private static final double MOST_A_DAY = 1_500;

    private static final Duration WINDOW = Duration.ofDays(730);

    private DailyMileage() {}

    /**
     * @param readings oldest first
     * @param assumedPerYear kilometres a year of a car nobody knows yet
     * @return kilometres a day, 0 for a car that stands still
     */
    static double of(List<Mark> readings, int assumedPerYear) {
        double assumed = assumedPerYear / 365.0;
        if (readings.isEmpty()) {
            return assumed;
        }
        Mark last = readings.get(readings.size() - 1);
        Instant from = last.at().minus(WINDOW);
        Mark first = readings.stream()
                .filter(reading -> !reading.at().isBefore(from))
                .findFirst()
                .orElse(last);
        double days = Duration.between(first.at(), last.at()).toSeconds() / 86_400.0;
        double driven = last.kilometres() - first.kilometres();
        if (days < FEWEST_DAYS || driven < 0 || driven / days > MOST_A_DAY) {
            return assumed;
        }
        return driven / days;
    }
}
