package io.showroom.lead.clash;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.reception.Visit;
import io.showroom.lead.reception.Visits;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/** A consultant says that a visit, and with it the customer, is theirs and not a colleague's; the manager decides. */
public final class ClaimVisit {
    private final Visits visits;
    private final Leads leads;
    private final MakeClaim make;

    public ClaimVisit(Visits visits, Leads leads, Claims claims, LeadRulebook rulebook, Clock clock) {
        this.visits = visits;
        this.leads = leads;
        this.make = new MakeClaim(claims, rulebook, clock);
    }

    public Versioned<Claim> claim(Scope scope, IdempotencyKey key, String visitId, String note) {
        Visit visit = visits.get(scope, visitId).value();
        if (visit.leadId() == null) {
            throw new Conflict("no-lead", "The visit is tied to no lead yet: there is nothing to claim.");
        }
        Lead lead = leads.get(scope.ofWholeStores(), visit.leadId()).value().mustBeOpen();
        if (scope.subject().equals(lead.owner())) {
            throw new Conflict("own-lead", "The lead is yours.");
        }
        return make.make(
                scope,
                key,
                new Claim.Asked(
                        ClaimKind.CONSULTANT,
                        lead.id(),
                        null,
                        visit.id(),
                        lead.store(),
                        lead.store(),
                        scope.subject(),
                        lead.store(),
                        Masking.name(lead.prospect().shownAs()),
                        note));
    }
}
