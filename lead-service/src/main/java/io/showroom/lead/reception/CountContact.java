package io.showroom.lead.reception;

import io.showroom.lead.contact.FirstResponse;
import io.showroom.lead.event.VisitEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;

/**
 * A visit is a contact with its lead, and one that came back to see the car is evidence of intent (handbook, section 3,
 * criteria); each counts once, whatever is told again or corrected.
 */
public final class CountContact {
    private final Leads leads;
    private final Visits visits;
    private final LeadRulebook rulebook;
    private final FirstResponse response;

    public CountContact(Leads leads, Visits visits, LeadRulebook rulebook, FirstResponse response) {
        this.leads = leads;
        this.visits = visits;
        this.rulebook = rulebook;
        this.response = response;
    }

    public void onRegistered(IncomingEvent<VisitEvent.Registered> event) {
        count(event, event.data().visitId());
    }

    /** A line that was tied to its lead later counts from then on. */
    public void onCorrected(IncomingEvent<VisitEvent.Corrected> event) {
        count(event, event.data().visitId());
    }

    private void count(IncomingEvent<?> event, String visitId) {
        visits.find(event.scope(), visitId)
                .map(Versioned::value)
                .filter(visit -> visit.leadId() != null)
                .ifPresent(visit -> count(event, visit));
    }

    private void count(IncomingEvent<?> event, Visit visit) {
        if (leads.changeOnce(event, visit.leadId(), lead -> counted(event, lead, visit))) {
            leads.find(event.scope(), visit.leadId())
                    .ifPresent(lead -> response.touched(lead.value(), contactOf(visit)));
        }
    }

    private static String contactOf(Visit visit) {
        return Ids.derived("visit-contact", visit.id());
    }

    private Change<Lead> counted(IncomingEvent<?> event, Lead lead, Visit visit) {
        String contactId = contactOf(visit);
        boolean known = lead.contacts().recent().stream()
                .anyMatch(contact -> contact.id().equals(contactId));
        if (!lead.open() || known) {
            return Change.none(lead);
        }
        LeadRules rules = rulebook.of(lead);
        String by = visit.salesperson() == null ? visit.by() : visit.salesperson();
        Contact contact =
                new Contact(contactId, visit.kind().channel(), true, by, visit.note(), visit.arrivedAt(), null);
        LeadEdit edit = LeadEdit.of(lead, rules, event.time(), by).contact(contact);
        if (cameBack(visit)) {
            SignalKind kind = SignalKind.CAME_BACK_TO_SEE_THE_CAR;
            edit.signal(Evidence.of(
                    Ids.derived("visit-signal", visit.id()),
                    kind,
                    rules.scheme().levelOf(kind),
                    visit.arrivedAt(),
                    event.time(),
                    by,
                    null));
        }
        return edit.done();
    }

    private static boolean cameBack(Visit visit) {
        return visit.kind() == VisitKind.WALK_IN
                && visit.number() > 1
                && visit.purpose().buys();
    }
}
