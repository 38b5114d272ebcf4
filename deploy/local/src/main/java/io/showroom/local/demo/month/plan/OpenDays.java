package io.showroom.local.demo.month.plan;

import java.time.LocalDate;
import java.util.function.Predicate;

/** On which days a store opens. */
public record OpenDays(Predicate<LocalDate> open) {

    /** This day, or the first one after it on which the store opens. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!open.test(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** This day, or the last one before it on which the store opens. */
    LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!open.test(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
