package io.showroom.followup.compliance;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.ContactsCounted;
import io.showroom.followup.cadence.ContactsCounted.Count;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;

/**
 * Keeps the sums of compliance in step with the leads. Each event carries what it replaces, and each sum takes each
 * event once, so that nothing is counted twice whatever is redelivered.
 */
public final class CountCompliance {
    private final ComplianceCounts counts;
    private final LeadPeriods leads;

    public CountCompliance(ComplianceCounts counts, LeadPeriods leads) {
        this.counts = counts;
        this.leads = leads;
    }

    public void on(IncomingEvent<ContactsCounted> event) {
        ContactsCounted told = event.data();
        CalendarPeriod period = new CalendarPeriod(told.unit(), told.from(), told.to());
        keepLead(event, period);
        Count now = told.now();
        Count before = told.before();
        if (now != null && before != null && now.owner().equals(before.owner())) {
            count(event, period, now.owner(), now, before);
            return;
        }
        if (before != null) {
            count(event, period, before.owner(), null, before);
        }
        if (now != null) {
            count(event, period, now.owner(), now, null);
        }
    }

    private void count(
            IncomingEvent<ContactsCounted> event, CalendarPeriod period, String owner, Count now, Count before) {
        ComplianceCount none = ComplianceCount.none(event.group(), event.data().store(), owner, period);
        counts.keepOnce(event, none.id(), () -> none.with(now, before), sum -> sum.with(now, before));
    }

    private void keepLead(IncomingEvent<ContactsCounted> event, CalendarPeriod period) {
        ContactsCounted told = event.data();
        LeadPeriod lead = lead(event.group(), told, period);
        leads.keepOnce(event, lead.id(), () -> Change.of(lead), known -> Change.of(lead));
    }

    private static LeadPeriod lead(String group, ContactsCounted told, CalendarPeriod period) {
        Count now = told.now();
        int demanded = now == null ? 0 : now.demanded();
        int made = now == null ? 0 : now.made();
        return new LeadPeriod(
                LeadPeriod.idOf(told.leadId(), period),
                group,
                told.store(),
                told.leadId(),
                period,
                now == null ? null : now.owner(),
                now == null ? null : now.level(),
                demanded,
                made,
                Math.max(0, demanded - made),
                told.at());
    }
}
