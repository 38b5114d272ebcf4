package io.showroom.followup.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One week or month of a store's calendar.
 *
 * @param from first day
 * @param to last day, inclusive
 */
public record CalendarPeriod(PeriodUnit unit, LocalDate from, LocalDate to) {

    /** The week or month that this day lies in. */
    public static CalendarPeriod around(PeriodUnit unit, LocalDate day) {
        return switch (unit) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new CalendarPeriod(unit, monday, monday.plusDays(6));
            }
            case MONTH -> new CalendarPeriod(unit, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /** Names it among all periods: {@code WEEK/2026-03-02}. */
    public String key() {
        return unit + "/" + from;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Its days from this one on; all of them when it has not begun. */
    List<LocalDate> daysFrom(LocalDate day) {
        LocalDate first = day.isBefore(from) ? from : day;
        return first.isAfter(to) ? List.of() : first.datesUntil(to.plusDays(1)).toList();
    }
}
