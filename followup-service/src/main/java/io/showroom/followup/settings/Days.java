package io.showroom.followup.settings;

import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;

/** Days and moments that callers ask about: none before there were computers to write them down, none beyond thought. */
public final class Days {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Days() {}

    /** The day, if it can be thought of; null stays null. */
    public static LocalDate thinkable(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() >= LAST_YEAR)) {
            throw outOfRange(field);
        }
        return day;
    }

    /** The moment, if it can be thought of; null stays null. */
    public static Instant thinkable(String field, Instant moment) {
        if (moment != null && (moment.isBefore(FIRST) || moment.isAfter(LAST))) {
            throw outOfRange(field);
        }
        return moment;
    }

    private static Invalid outOfRange(String field) {
        return new Invalid(field, "out-of-range", "must lie between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
}
