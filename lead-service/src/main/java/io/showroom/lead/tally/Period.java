package io.showroom.lead.tally;

import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Calendar days of a store, both ends included. For the whole group each store's own calendar counts: the group's third
 * of May is the third of May of every store, wherever it lies.
 */
public record Period(LocalDate from, LocalDate to) {
    public static final int MOST_YEARS = 10;

    /** Where what counts on no day is counted: a month before anything that happened. */
    public static final Period NOW = month(YearMonth.of(1900, 1));

    public Period {
        if (to.isBefore(from)) {
            throw new Invalid("to", "before-from", "must not be before from");
        }
        if (from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new Invalid("to", "too-long", "must be at most " + MOST_YEARS + " years after from");
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The longest period that ends on this day: all that can be asked for at once. */
    public static Period until(LocalDate last) {
        return new Period(last.minusYears(MOST_YEARS), last);
    }

    /** So many days, the last of which is this one. */
    public static Period endingOn(LocalDate last, int days) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The period of the same length right before this one. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The whole months in it. */
    public List<YearMonth> wholeMonths() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        for (; !month.atEndOfMonth().isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The days that belong to none of its whole months: fewer than 62. */
    public List<LocalDate> looseDays() {
        Set<YearMonth> whole = Set.copyOf(wholeMonths());
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !whole.contains(YearMonth.from(day)))
                .toList();
    }
}
