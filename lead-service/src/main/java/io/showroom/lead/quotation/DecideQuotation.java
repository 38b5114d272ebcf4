package io.showroom.lead.quotation;

import io.showroom.lead.deal.Quotation;
import io.showroom.lead.event.OfferEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/** The manager approves a discount beyond the consultant's authority, or does not; the customer accepts an offer. */
public final class DecideQuotation {
    private final LeadDesk desk;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public DecideQuotation(LeadDesk desk, LeadRulebook rulebook, Clock clock) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param note why it is rejected; needed then, so that the consultant knows what to offer */
    public record Decision(boolean approve, String note) {
        public Decision {
            if (!approve && note == null) {
                throw new Invalid("note", "required", "say why the discount is not approved");
            }
        }
    }

    public Versioned<Lead> decide(
            Scope scope, String leadId, String quotationId, Expected expected, Decision decision) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            Lead lead = edit.lead().mustBeOpen();
            var today = rulebook.of(lead).dayAt(now);
            edit.deals(deals -> deals.quotationDecided(
                    quotationId, decision.approve(), scope.subject(), now, decision.note(), today));
            Quotation decided = edit.lead().deals().quotation(quotationId);
            return edit.tell(new OfferEvent.QuotationDecided(
                    lead.id(),
                    lead.store(),
                    lead.owner(),
                    quotationId,
                    decided.number(),
                    decision.approve(),
                    decision.note(),
                    scope.subject(),
                    now));
        });
    }

    public Versioned<Lead> accept(Scope scope, String leadId, String quotationId, Expected expected) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> accepted(edit, quotationId, now));
    }

    private LeadEdit accepted(LeadEdit edit, String quotationId, Instant now) {
        Lead lead = edit.lead().mustBeOpen();
        var today = rulebook.of(lead).dayAt(now);
        edit.deals(deals -> deals.quotationAccepted(quotationId, now, today));
        Quotation accepted = edit.lead().deals().quotation(quotationId);
        return edit.tell(new OfferEvent.QuotationAccepted(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                quotationId,
                accepted.number(),
                accepted.version(),
                accepted.price().total(),
                now));
    }
}
