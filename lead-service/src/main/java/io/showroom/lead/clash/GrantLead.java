package io.showroom.lead.clash;

import io.showroom.lead.clash.ApplyClaim.Decided;
import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.reception.Visits;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;

/** A consultant whose claim was granted looks after the lead from now on, and has received the visit. */
public final class GrantLead {
    private final Leads leads;
    private final Visits visits;
    private final LeadRulebook rulebook;

    public GrantLead(Leads leads, Visits visits, LeadRulebook rulebook) {
        this.leads = leads;
        this.visits = visits;
        this.rulebook = rulebook;
    }

    /** False when the lead is closed, or went to another store. */
    boolean grant(IncomingEvent<Decided> event) {
        Decided decided = event.data();
        leads.changeOnce(event, decided.leadId(), lead -> {
            boolean given = decided.claimant().equals(lead.owner());
            return !grantable(lead, decided) || given
                    ? Change.none(lead)
                    : LeadEdit.of(lead, rulebook.of(lead), event.time(), decided.by())
                            .assign(decided.claimant(), AssignmentReason.CLAIM_GRANTED)
                            .done();
        });
        boolean granted = leads.find(event.scope(), decided.leadId())
                .filter(lead -> grantable(lead.value(), decided))
                .isPresent();
        if (granted && decided.visitId() != null) {
            visits.changeOnce(
                    event, decided.visitId(), visit -> visit.grantedTo(decided.claimant(), event.time(), decided.by()));
        }
        return granted;
    }

    private static boolean grantable(Lead lead, Decided decided) {
        return lead.open() && lead.store().equals(decided.toStore());
    }
}
