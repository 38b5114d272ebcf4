package io.showroom.lead.assignment;

import io.showroom.lead.lead.AssignmentReason;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/** A manager gives a lead to somebody of its store. A consultant claims what lies in the pool instead. */
public final class HandOverLead {
    private final Leads leads;
    private final LeadRulebook rules;
    private final Directory directory;
    private final Clock clock;

    public HandOverLead(Leads leads, LeadRulebook rules, Directory directory, Clock clock) {
        this.leads = leads;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    public Versioned<Lead> handOver(Scope scope, String leadId, Expected expected, String owner) {
        return leads.change(scope, leadId, expected, lead -> {
            lead.mustBeOpen();
            mayReceive(scope, lead, owner);
            if (owner.equals(lead.owner())) {
                return Change.none(lead);
            }
            AssignmentReason why = lead.owner() == null ? AssignmentReason.NAMED : AssignmentReason.HANDED_OVER;
            return LeadEdit.of(lead, rules.of(lead), clock.instant(), scope.subject())
                    .assign(owner, why)
                    .done();
        });
    }

    private void mayReceive(Scope scope, Lead lead, String owner) {
        boolean sells = directory
                .staff(lead.group(), owner)
                .filter(Staff::active)
                .filter(s -> s.stores().contains(lead.store()))
                .filter(s -> s.has(Role.SALES_CONSULTANT) || s.has(Role.STORE_MANAGER))
                .isPresent();
        if (!sells) {
            throw new Invalid("owner", "not-at-store", "is not a consultant or manager of the lead's store");
        }
        if (scope.ownOnly()) {
            throw new Invalid("owner", "manager-only", "only a manager hands leads over");
        }
    }
}
