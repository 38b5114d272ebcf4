package io.showroom.lead.linking;

import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;

/** The customer service found or registered whose lead it is. */
public final class LinkCustomer {
    private final Leads leads;
    private final LeadRulebook rulebook;

    public LinkCustomer(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** What this service reads of {@code customer.lead-linked.v1}. */
    public record LeadLinked(String customerId, String leadId, String store, String name, String region) {}

    public void on(IncomingEvent<LeadLinked> event) {
        LeadLinked linked = event.data();
        leads.changeOnce(event, linked.leadId(), lead -> {
            if (linked.customerId().equals(lead.customerId())) {
                return Change.none(lead);
            }
            LeadEdit edit = LeadEdit.of(lead, rulebook.of(lead), event.time(), null)
                    .prospect(prospect ->
                            prospect.linked(linked.customerId(), linked.name()).inRegion(linked.region()));
            return edit.tell(linked(edit.lead())).done();
        });
    }

    private static IntakeEvent linked(Lead lead) {
        return new IntakeEvent.CustomerLinked(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                lead.intent().level(),
                lead.progress().stage(),
                lead.prospect().shownAs());
    }
}
