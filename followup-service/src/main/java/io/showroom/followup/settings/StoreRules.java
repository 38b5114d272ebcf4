package io.showroom.followup.settings;

import io.showroom.followup.cadence.CadenceScheme;
import io.showroom.platform.directory.Store;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** What holds for the follow-up of one store: the store, when it works, its group's settings and rhythm of contacts. */
public record StoreRules(Store store, WorkingCalendar calendar, FollowupSettings settings, CadenceScheme scheme) {

    /** The language its staff read scripts in: Chinese where the store speaks it, otherwise English. */
    public Locale language() {
        boolean chinese = store.languages().stream().anyMatch(tag -> tag.startsWith("zh"));
        return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** When data found wrong at this time is to be mended: at the closing of the last working day it has. */
    public Instant mendedBy(Instant found) {
        LocalDate day = calendar.dateAt(found);
        for (int i = 0; i < settings.mendingDays(); i++) {
            day = calendar.nextWorkingDay(day);
        }
        return closingOf(day);
    }

    /** When it opens on this day; the day's first instant when it does not. */
    public Instant openingOf(LocalDate day) {
        return calendar.opening(day).orElseGet(() -> calendar.startOf(day));
    }

    /** When it closes on this day; the day's end when it does not open. */
    public Instant closingOf(LocalDate day) {
        return calendar.closing(day).orElseGet(() -> calendar.startOf(day.plusDays(1)));
    }
}
