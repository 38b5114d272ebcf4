package io.showroom.lead.lead;

import io.showroom.lead.intent.IntentScheme;
import io.showroom.lead.settings.DealSettings;
import io.showroom.lead.settings.LeadSettings;
import io.showroom.platform.directory.Store;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What holds for the leads of one store: the group's settings and scheme of levels, the store, its calendar. */
public record LeadRules(
        LeadSettings settings, IntentScheme scheme, DealSettings deals, Store store, WorkingCalendar calendar) {

    public ZoneId zone() {
        return store.zone();
    }

    /** The day it is then at the store. */
    public LocalDate dayAt(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /** When a lead that comes to somebody now must have been touched. */
    public Instant firstContactDue(Instant now) {
        return calendar.plusWorkingTime(now, Duration.ofMinutes(settings.firstContactMinutes()));
    }
}
