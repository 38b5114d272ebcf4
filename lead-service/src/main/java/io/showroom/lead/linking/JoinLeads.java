package io.showroom.lead.linking;

import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.util.List;

/**
 * Once a lead has its customer: a younger open lead of the same customer and store joins the older, and two stores
 * learn that the customer is known in the group (handbook, sections 3 and 10). Every lead asks after its own link was
 * stored, so of two that are linked at the same moment at least the later one sees both.
 */
public final class JoinLeads {
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final KeepKnown known;

    public JoinLeads(Leads leads, LeadRulebook rulebook, KeepKnown known) {
        this.leads = leads;
        this.rulebook = rulebook;
        this.known = known;
    }

    /** What is read of this service's own {@code lead.customer-linked.v1}. */
    public record Linked(String leadId, String store, String customerId) {}

    public void on(IncomingEvent<Linked> event) {
        Linked linked = event.data();
        List<Lead> open = leads.openOf(event.group(), linked.customerId());
        List<Lead> here =
                open.stream().filter(l -> l.store().equals(linked.store())).toList();
        for (Lead younger : here.subList(Math.min(1, here.size()), here.size())) {
            join(event, younger.id(), here.get(0).id());
        }
        known.refresh(event.group(), linked.customerId(), event.time());
    }

    private void join(IncomingEvent<Linked> event, String younger, String older) {
        leads.changeOnce(event, younger, lead -> {
            if (!lead.open() || !lead.deals().open().isEmpty()) {
                return Change.none(lead);
            }
            return LeadEdit.of(lead, rulebook.of(lead), event.time(), null)
                    .progress(progress -> progress.joined(older))
                    .tell(new IntakeEvent.Joined(lead.id(), lead.store(), older, event.time()))
                    .done();
        });
    }
}
