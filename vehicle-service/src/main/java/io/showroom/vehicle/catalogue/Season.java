package io.showroom.vehicle.catalogue;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The days on which something can be ordered, both included.
 *
 * @param from null for always before {@code until}
 * @param until null for no end
 */
public record Season(LocalDate from, LocalDate until) {

    private static final LocalDate KNOWN = LocalDate.of(2000, 1, 1);

    public static Season always() {
        return new Season(null, null);
    }

    boolean isBackwards() {
        return from != null && until != null && from.isAfter(until);
    }

    /** Whether it speaks of days that no catalogue knows. */
    boolean isFarOut() {
        return Stream.of(from == null ? KNOWN : from, until == null ? KNOWN : until)
                .anyMatch(day -> day.getYear() < 1886 || day.getYear() > 9999);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
