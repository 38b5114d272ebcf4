package io.showroom.lead.catalogue;

import java.time.LocalDate;

/** The days on which something can be ordered. */
final class Season {
    private Season() {}

    /** @param from first day, null for no beginning; {@code until} last day, null for no end */
    static boolean holds(LocalDate from, LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
