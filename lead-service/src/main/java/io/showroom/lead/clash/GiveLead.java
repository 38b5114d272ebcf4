package io.showroom.lead.clash;

import io.showroom.lead.clash.ApplyClaim.Decided;
import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.util.Optional;

/**
 * A store hands a customer over: its lead goes into the one that the receiving store has of the same customer, which
 * takes over what was told, shown and offered, and keeps its own owner. The store that gave it keeps a closed lead.
 */
public final class GiveLead {
    private final Leads leads;
    private final LeadRulebook rulebook;

    public GiveLead(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** False when the lead cannot be handed over any more. */
    boolean give(IncomingEvent<Decided> event) {
        Decided decided = event.data();
        if (lead(event, decided.intoLead()).filter(GiveLead::free).isPresent()) {
            leads.changeOnce(event, decided.leadId(), lead -> given(event, lead));
        }
        return lead(event, decided.leadId())
                .filter(lead -> decided.intoLead().equals(lead.progress().joinedInto()))
                .isPresent();
    }

    /** What was booked with the giving store's demo cars is called off: the receiving one has its own. */
    private Change<Lead> given(IncomingEvent<Decided> event, Lead lead) {
        if (!free(lead)) {
            return Change.none(lead);
        }
        String into = event.data().intoLead();
        LeadEdit edit =
                LeadEdit.of(lead, rulebook.of(lead), event.time(), event.data().by());
        if (lead.progress().defeatPending()) {
            edit.withdrawDefeat("handed over");
        }
        lead.deals().bookedDrives().forEach(drive -> edit.callOff(drive.id(), "handed over"));
        return edit.progress(progress -> progress.joined(into))
                .tell(new IntakeEvent.Joined(lead.id(), lead.store(), into, event.time()))
                .done();
    }

    /** An order binds the store that took it. */
    private static boolean free(Lead lead) {
        return lead.open() && lead.deals().open().isEmpty();
    }

    private Optional<Lead> lead(IncomingEvent<Decided> event, String id) {
        return leads.find(event.scope(), id).map(found -> found.value());
    }
}
