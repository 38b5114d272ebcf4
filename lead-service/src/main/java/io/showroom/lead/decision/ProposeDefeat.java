package io.showroom.lead.decision;

import io.showroom.lead.event.FunnelEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.stage.Defeat;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/** The consultant proposes to give the lead up; it stays open until the manager decides. */
public final class ProposeDefeat {
    private final LeadDesk desk;
    private final Clock clock;

    public ProposeDefeat(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Why, and whom the customer chose instead; all but the reason may be null. */
    public record Why(DefeatReason reason, String competitor, String model, String note) {
        public Why {
            if (reason.namesCompetitor() && competitor == null) {
                throw new Invalid("competitor", "required", "say whom the customer chose");
            }
        }
    }

    public Versioned<Lead> propose(Scope scope, String leadId, Expected expected, Why why) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            Lead lead = edit.lead().mustBeOpen();
            Defeat proposal =
                    Defeat.proposed(why.reason(), why.competitor(), why.model(), why.note(), scope.subject(), now);
            return edit.progress(progress -> progress.proposed(proposal))
                    .tell(new FunnelEvent.DefeatProposed(
                            lead.id(),
                            lead.store(),
                            lead.owner(),
                            why.reason(),
                            why.competitor(),
                            why.model(),
                            scope.subject(),
                            now));
        });
    }

    /** Takes an open proposal back. */
    public Versioned<Lead> withdraw(Scope scope, String leadId, Expected expected, String why) {
        return desk.change(scope, leadId, expected, edit -> {
            edit.lead().mustBeOpen();
            return edit.withdrawDefeat(why);
        });
    }
}
