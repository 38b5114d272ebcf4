package io.showroom.lead.linking;

import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.lead.KnownElsewhere;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.store.Change;
import java.util.List;

/**
 * Once a lead has its customer: a younger open lead of the same customer and store joins the older, and a second store
 * learns that the customer is known in the group (handbook, sections 3 and 10). Every lead asks after its own link was
 * stored, so of two that are linked at the same moment at least the later one sees both.
 */
public final class JoinLeads {
    private final Leads leads;
    private final LeadRulebook rulebook;

    public JoinLeads(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
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
        open.stream()
                .filter(l -> !l.store().equals(linked.store()))
                .findFirst()
                .ifPresent(other -> knownElsewhere(event, linked.leadId(), other));
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

    private void knownElsewhere(IncomingEvent<Linked> event, String leadId, Lead other) {
        leads.changeOnce(event, leadId, lead -> {
            boolean second = lead.open() && other.receivedAt().isBefore(lead.receivedAt());
            if (!second || lead.knownElsewhere() != null) {
                return Change.none(lead);
            }
            KnownElsewhere known = new KnownElsewhere(
                    other.store(),
                    other.receivedAt(),
                    Masking.name(other.prospect().shownAs()));
            return LeadEdit.of(lead, rulebook.of(lead), event.time(), null)
                    .knownElsewhere(known)
                    .done();
        });
    }
}
