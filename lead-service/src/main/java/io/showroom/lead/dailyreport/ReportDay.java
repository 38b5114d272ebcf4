package io.showroom.lead.dailyreport;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.time.DayKind;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * One day of a store on which a report is due: a working day by 18:00:00 of the same day; an open Saturday, Sunday or
 * public holiday by 9:30:00 of the next working day (handbook, section 10 "Daily report").
 *
 * @param day in the store's calendar
 * @param due the last instant that is in time, but for fractions of its second
 * @param carriesTargets whether it is the month's first open day, whose report states the month's targets
 */
record ReportDay(LocalDate day, Instant due, boolean carriesTargets) {
    private static final int NEVER_WORKS_DAYS = 400;

    /** @throws Invalid when the store is closed on that day, or it lies ahead, or so long ago that none is taken */
    static ReportDay open(WorkingCalendar calendar, ReportSettings settings, LocalDate day, Instant now) {
        LocalDate today = calendar.dateAt(now);
        if (day.isAfter(today)) {
            throw new Invalid("day", "in-future", "lies ahead");
        }
        ReportDay report = of(calendar, settings, day);
        if (report == null) {
            throw new Invalid("day", "store-closed", "is a day on which the store is closed");
        }
        if (today.isAfter(calendar.dateAt(report.due).plusDays(settings.lateDays()))) {
            throw new Invalid("day", "too-late", "is over for more than " + settings.lateDays() + " days");
        }
        return report;
    }

    /** The report of this day; null when the store is closed. */
    static ReportDay of(WorkingCalendar calendar, ReportSettings settings, LocalDate day) {
        return switch (calendar.kindOf(day)) {
            case CLOSED -> null;
            case WORKING_DAY -> at(calendar, day, day, settings.dueOnWorkingDay());
            case OPEN_DAY_OFF -> at(calendar, day, nextWorkingDay(calendar, day), settings.dueAfterDayOff());
        };
    }

    /** Whether a report that arrives now is in time; fractions of a second are dropped. */
    boolean inTime(Instant now) {
        return !now.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }

    private static ReportDay at(WorkingCalendar calendar, LocalDate day, LocalDate dueDay, String time) {
        Instant due =
                dueDay.atTime(LocalTime.parse(time)).atZone(calendar.zone()).toInstant();
        boolean first =
                calendar.workingDays(day.withDayOfMonth(1), day.minusDays(1)).isEmpty();
        return new ReportDay(day, due, first);
    }

    private static LocalDate nextWorkingDay(WorkingCalendar calendar, LocalDate after) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(NEVER_WORKS_DAYS))
                .filter(date -> calendar.kindOf(date) == DayKind.WORKING_DAY)
                .findFirst()
                .orElse(after.plusDays(1));
    }
}
