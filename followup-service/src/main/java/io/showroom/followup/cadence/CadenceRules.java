package io.showroom.followup.cadence;

import io.showroom.followup.settings.FollowupSettings;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** What holds for the cadences of one store: when it works, and its group's rhythm. */
public record CadenceRules(WorkingCalendar calendar, FollowupSettings settings, CadenceScheme scheme) {

    Rhythm rhythm(IntentLevel level) {
        return Rhythm.of(level, scheme);
    }

    CalendarPeriod periodOf(IntentLevel level, LocalDate day) {
        return CalendarPeriod.around(rhythm(level).unit(), day);
    }

    LocalDate dateAt(Instant instant) {
        return calendar.dateAt(instant);
    }

    /** When work begins on a working day. */
    Instant opens(LocalDate day) {
        return calendar.opening(day).orElseGet(() -> calendar.startOf(day));
    }

    /** When work ends on a working day. */
    Instant closes(LocalDate day) {
        return calendar.closing(day).orElseGet(() -> calendar.startOf(day));
    }

    /** The first instant after a period. */
    Instant endOf(CalendarPeriod period) {
        return calendar.startOf(period.to().plusDays(1));
    }
}
