package io.showroom.lead.linking;

import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;

/**
 * The region of a customer was corrected: leads at the customer's home store follow. Another store's lead keeps what that
 * store was told (handbook, section 10).
 */
public final class FollowRegion {
    /** A customer buys a car every few years: far more leads than anybody has at one store. */
    private static final int MOST = 200;

    private final Leads leads;
    private final LeadRulebook rulebook;

    public FollowRegion(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** What this service reads of {@code customer.changed.v1}. */
    public record CustomerChanged(String customerId, String region, String homeStore) {}

    public void on(IncomingEvent<CustomerChanged> event) {
        CustomerChanged customer = event.data();
        if (customer.region() == null || customer.homeStore() == null) {
            return;
        }
        leads.of(event.group(), customer.customerId(), customer.homeStore(), MOST).stream()
                .filter(lead -> !customer.region().equals(lead.prospect().region()))
                .forEach(lead -> leads.changeOnce(event, lead.id(), one -> follow(one, event)));
    }

    private Change<Lead> follow(Lead lead, IncomingEvent<CustomerChanged> event) {
        String region = event.data().region();
        if (region.equals(lead.prospect().region())) {
            return Change.none(lead);
        }
        return LeadEdit.of(lead, rulebook.of(lead), event.time(), null)
                .prospect(prospect -> prospect.inRegion(region))
                .tell(new IntakeEvent.RegionChanged(lead.id(), lead.store(), lead.customerId(), region, event.time()))
                .done();
    }
}
