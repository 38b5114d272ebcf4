package io.showroom.lead.decision;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/** The consultant says where a lead stands; forward may be skipped, back is recorded. Orders and decisions have their own way. */
public final class MoveStage {
    private final LeadDesk desk;
    private final Clock clock;

    public MoveStage(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Versioned<Lead> move(Scope scope, String leadId, Expected expected, Stage to, String note) {
        if (!to.setByHand()) {
            throw new Invalid("to", "not-by-hand", "follows from an order, a delivery or a manager's decision");
        }
        return desk.change(scope, leadId, expected, edit -> {
            Lead lead = edit.lead().mustBeOpen();
            if (!lead.deals().open().isEmpty()) {
                throw new Conflict("order-open", "Cancel the order first; the lead goes back by itself.");
            }
            return edit.progress(progress -> progress.to(to, clock.instant(), scope.subject(), note));
        });
    }
}
