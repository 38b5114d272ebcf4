package io.showroom.lead.lead;

import io.showroom.lead.settings.LeadSettings;
import io.showroom.platform.directory.Store;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What holds for the leads of one store: the group's settings, the store, its calendar. */
public record LeadRules(LeadSettings settings, Store store, WorkingCalendar calendar) {

    public ZoneId zone() {
        return store.zone();
    }

    /** When a lead that comes to somebody now must have been touched. */
    public Instant firstContactDue(Instant now) {
        return calendar.plusWorkingTime(now, Duration.ofMinutes(settings.firstContactMinutes()));
    }
}
