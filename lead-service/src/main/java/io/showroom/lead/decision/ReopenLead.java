package io.showroom.lead.decision;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/** A defeated or invalid lead is taken up again where it was; unless the same person has another open one by now. */
public final class ReopenLead {
    private final LeadDesk desk;
    private final Clock clock;

    public ReopenLead(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Versioned<Lead> reopen(Scope scope, String leadId, Expected expected, String note) {
        try {
            return desk.change(scope, leadId, expected, edit -> edit.progress(
                            progress -> progress.reopened(clock.instant(), scope.subject(), note))
                    .intent(intent -> intent.confirmed(clock.instant())));
        } catch (DuplicateKey taken) {
            throw new Conflict("open-lead-exists", "The same person has another open lead at this store by now.");
        }
    }
}
