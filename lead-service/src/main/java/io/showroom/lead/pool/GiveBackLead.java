package io.showroom.lead.pool;

import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;

/** The owner, or the manager, gives a lead back to the store's pool, where a colleague may claim it. */
public final class GiveBackLead {
    private final LeadDesk desk;

    public GiveBackLead(LeadDesk desk) {
        this.desk = desk;
    }

    public Versioned<Lead> giveBack(Scope scope, String leadId, Expected expected) {
        // its owner stops seeing it with this change, so it is not read again afterwards
        return desk.change(scope, leadId, expected, edit -> {
            Lead lead = edit.lead().mustBeOpen();
            if (lead.assignment().pooled()) {
                throw new Conflict("in-pool", "The lead lies in the pool already.");
            }
            if (!lead.deals().open().isEmpty()) {
                throw new Conflict("order-open", "A lead with an open order is not given back.");
            }
            return edit.pool(AssignmentReason.GIVEN_BACK, null);
        });
    }
}
