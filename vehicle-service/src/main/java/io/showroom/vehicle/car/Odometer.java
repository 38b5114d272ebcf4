package io.showroom.vehicle.car;

import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The latest readings of a car in order of time. A reading never lies below an earlier one nor above a later one without a
 * note that says why.
 *
 * @param readings oldest first, the latest {@value #KEPT}; all of them are on the car's line
 */
public record Odometer(List<MileageReading> readings) {

    /** Readings kept with the car itself, so that the car's document stays small over ten years and more. */
    public static final int KEPT = 50;

    private static final Comparator<MileageReading> BY_TIME = Comparator.comparing(MileageReading::at);

    public Odometer {
        readings = List.copyOf(readings);
    }

    public static Odometer unread() {
        return new Odometer(List.of());
    }

    /** The latest reading by its own time, not by the time it was told. */
    public Optional<MileageReading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    /** Whether the reading with this id is written down already. */
    public boolean has(String readingId) {
        return readings.stream().anyMatch(known -> known.id().equals(readingId));
    }

    /** Checks and adds a reading. */
    public Odometer record(MileageReading reading) {
        if (!reading.isExplained() && contradicts(reading)) {
            throw new Invalid(
                    "mileage",
                    "mileage-goes-back",
                    "The mileage contradicts another reading of this car; a note must say why.");
        }
        return observe(reading);
    }

    /** Adds a reading that was checked where it was taken. */
    public Odometer observe(MileageReading reading) {
        List<MileageReading> all = new ArrayList<>(readings);
        all.add(reading);
        all.sort(BY_TIME);
        return new Odometer(all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }

    private boolean contradicts(MileageReading reading) {
        return before(reading)
                        .filter(b -> b.kilometres() > reading.kilometres())
                        .isPresent()
                || after(reading)
                        .filter(a -> a.kilometres() < reading.kilometres())
                        .isPresent();
    }

    private Optional<MileageReading> before(MileageReading reading) {
        return readings.stream().filter(r -> !r.at().isAfter(reading.at())).max(BY_TIME);
    }

    private Optional<MileageReading> after(MileageReading reading) {
        return readings.stream().filter(r -> r.at().isAfter(reading.at())).min(BY_TIME);
    }
}
