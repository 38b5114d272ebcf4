package io.showroom.vehicle.catalogue;

import java.time.LocalDate;

/**
 * The days on which something can be ordered, both included.
 *
 * @param from null for always before {@code until}
 * @param until null for no end
 */
public record Season(LocalDate from, LocalDate until) {

    public static Season always() {
        return new Season(null, null);
    }

    boolean isBackwards() {
        return from != null && until != null && from.isAfter(until);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
