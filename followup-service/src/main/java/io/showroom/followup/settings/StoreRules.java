package io.showroom.followup.settings;

import io.showroom.followup.cadence.CadenceScheme;
import io.showroom.platform.directory.Store;
import io.showroom.platform.time.WorkingCalendar;
import java.util.Locale;

/** What holds for the follow-up of one store: the store, when it works, its group's settings and rhythm of contacts. */
public record StoreRules(Store store, WorkingCalendar calendar, FollowupSettings settings, CadenceScheme scheme) {

    /** The language its staff read scripts in: Chinese where the store speaks it, otherwise English. */
    public Locale language() {
        boolean chinese = store.languages().stream().anyMatch(tag -> tag.startsWith("zh"));
        return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
