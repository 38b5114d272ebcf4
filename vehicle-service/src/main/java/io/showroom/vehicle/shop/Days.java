package io.showroom.vehicle.shop;

import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and moments of the past in a car's life: none before there were cars, none in the future. */
public final class Days {

    /** The year of the first car. */
    private static final Instant FIRST = Instant.parse("1886-01-01T00:00:00Z");

    private Days() {}

    /** The moment a past or present day began in a zone. */
    public static Instant startOf(String field, LocalDate day, ZoneId zone, Instant now) {
        boolean thinkable = day.getYear() >= 1886 && day.getYear() <= 9999;
        return past(field, thinkable ? day.atStartOfDay(zone).toInstant() : Instant.MAX, now);
    }

    /** A moment that is not in the future; null means now. */
    public static Instant past(String field, Instant moment, Instant now) {
        Instant meant = moment == null ? now : moment;
        if (meant.isBefore(FIRST) || meant.isAfter(now)) {
            throw new Invalid(field, "out-of-range", "lies in the future, or before there were cars");
        }
        return meant;
    }
}
