package io.showroom.lead.pool;

import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/**
 * A consultant claims a lead from the pool of their store: one wins, however many try at once; who holds as many as the
 * group allows gets none; and who let it go before does not get it back at once (handbook, section 3, stages).
 */
public final class ClaimLead {
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final TakeTurn turns;
    private final Clock clock;

    public ClaimLead(Leads leads, LeadRulebook rulebook, TakeTurn turns, Clock clock) {
        this.leads = leads;
        this.rulebook = rulebook;
        this.turns = turns;
        this.clock = clock;
    }

    public Versioned<Lead> claim(Scope scope, String leadId, Expected expected) {
        Scope store = scope.ofWholeStores();
        Lead lead = leads.get(store, leadId).value();
        LeadRules rules = rulebook.of(lead);
        mayTake(lead, scope.subject(), rules);
        return turns.inTurn(scope.group(), lead.store(), scope.subject(), () -> {
            withinLimit(lead, scope.subject(), rules);
            return leads.change(store, leadId, expected, l -> claimed(l, scope.subject(), rules));
        });
    }

    private Change<Lead> claimed(Lead lead, String staff, LeadRules rules) {
        mayTake(lead, staff, rules);
        return LeadEdit.of(lead, rules, clock.instant(), staff)
                .assign(staff, AssignmentReason.CLAIMED)
                .done();
    }

    private void mayTake(Lead lead, String staff, LeadRules rules) {
        if (!lead.mustBeOpen().assignment().pooled()) {
            throw new Conflict("already-claimed", "The lead does not lie in the pool: a colleague has it.");
        }
        Instant from = Reclaim.allowedFrom(lead, staff, rules);
        if (from != null && from.isAfter(clock.instant())) {
            throw new Conflict(
                    "reclaim-too-early", "You had this lead last, and may claim it again from " + from + ".");
        }
    }

    private void withinLimit(Lead lead, String staff, LeadRules rules) {
        int limit = rules.assignment().holdingLimit();
        if (leads.openLoad(lead.group(), lead.store(), staff, limit) >= limit) {
            throw new Conflict("holding-limit", "You hold " + limit + " open leads; close or give back some first.");
        }
    }
}
