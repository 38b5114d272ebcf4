package io.showroom.lead.linking;

import io.showroom.lead.enquiry.Enquiry;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import java.util.Optional;

/**
 * The older lead takes over what was told to the younger one, also to one of another store that is handed over: its
 * enquiries, phones, wish, contacts, evidence and deals, and within one store how far the customer came.
 */
public final class AbsorbLead {
    private final Leads leads;
    private final LeadRulebook rulebook;

    public AbsorbLead(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** What is read of this service's own {@code lead.joined.v1}. */
    public record Joined(String leadId, String into) {}

    public void on(IncomingEvent<Joined> event) {
        Optional<Lead> younger =
                leads.find(event.scope(), event.data().leadId()).map(found -> found.value());
        younger.ifPresent(lead -> absorbInto(event, lead));
    }

    /**
     * Another open lead may answer to one of the phones by now, or hold one of the demo cars: then the phones are kept, but
     * recognise nobody here, and the booked test drives are called off.
     */
    private void absorbInto(IncomingEvent<Joined> event, Lead younger) {
        String older = event.data().into();
        try {
            leads.changeOnce(event, older, lead -> absorb(lead, younger, younger.prospect(), true, event));
        } catch (DuplicateKey othersHoldIt) {
            Prospect silent = younger.prospect().silent();
            leads.changeOnce(event, older, lead -> absorb(lead, younger, silent, false, event));
        }
    }

    private Change<Lead> absorb(Lead older, Lead younger, Prospect told, boolean holding, IncomingEvent<Joined> event) {
        LeadEdit edit = LeadEdit.of(
                        older,
                        rulebook.of(older),
                        event.time(),
                        younger.progress().movedBy())
                .prospect(prospect -> prospect.filledBy(told))
                .wish(wish -> wish.filledBy(younger.wish()))
                .contacts(younger.contacts())
                .origin(origin -> origin.touchedBy(younger.origin().touches()))
                .credit(younger.credit())
                .deals(deals -> deals.absorbing(younger.deals(), holding))
                .setAside(younger.setAside());
        for (Enquiry enquiry : younger.origin().enquiries()) {
            edit.origin(origin -> origin.joinedBy(enquiry, younger.origin().referredBy()));
            edit.tell(joined(edit.lead(), younger, enquiry));
        }
        boolean sameStore = older.store().equals(younger.store());
        if (sameStore && younger.progress().stage().open()) {
            edit.reached(younger.progress().stage()); // the customer came that far here; at another store is not here
        }
        for (Evidence evidence : younger.intent().evidence()) {
            if (evidence.live() && older.open()) {
                edit.intent(intent ->
                        intent.with(evidence.takenOver(event.time()), event.time(), LevelChange.Reason.JOINED));
            }
        }
        return edit.done();
    }

    private static IntakeEvent joined(Lead older, Lead younger, Enquiry enquiry) {
        return new IntakeEvent.EnquiryJoined(
                older.id(),
                older.store(),
                enquiry.id(),
                enquiry.source(),
                younger.prospect().name(),
                IntakeEvent.phones(younger.prospect()),
                IntakeEvent.emails(younger.prospect()),
                enquiry.note(),
                enquiry.campaign(),
                enquiry.at());
    }
}
