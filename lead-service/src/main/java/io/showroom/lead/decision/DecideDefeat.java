package io.showroom.lead.decision;

import io.showroom.lead.deal.Order;
import io.showroom.lead.event.FunnelEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.order.CancelOrder;
import io.showroom.lead.stage.Defeat;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/** The manager agrees to give a lead up, or does not (战败审核). Agreeing cancels what is still on order. */
public final class DecideDefeat {
    private final LeadDesk desk;
    private final Clock clock;

    public DecideDefeat(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @param note why it is rejected; needed then, so that the consultant knows what to do */
    public record Decision(boolean approve, String note) {
        public Decision {
            if (!approve && note == null) {
                throw new Invalid("note", "required", "say why the lead is not to be given up");
            }
        }
    }

    public Versioned<Lead> decide(Scope scope, String leadId, Expected expected, Decision decision) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            edit.lead().mustBeOpen();
            return decision.approve()
                    ? approved(edit, now, scope.subject())
                    : rejected(edit, decision.note(), now, scope.subject());
        });
    }

    private static LeadEdit approved(LeadEdit edit, Instant now, String by) {
        if (edit.lead().deals().anyCarDelivered()) {
            throw new Conflict("partly-delivered", "A car of this lead's order was delivered; it is not lost.");
        }
        for (Order order : edit.lead().deals().open()) {
            CancelOrder.cancelled(edit, order.id(), new CancelOrder.Why("defeated", null), now, by);
        }
        edit.progress(progress -> progress.approved(now, by));
        Lead lead = edit.lead();
        Defeat defeat = lead.progress().defeat();
        return edit.tell(new FunnelEvent.Defeated(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                defeat.reason(),
                defeat.competitor(),
                defeat.model(),
                now));
    }

    private static LeadEdit rejected(LeadEdit edit, String note, Instant now, String by) {
        edit.progress(progress -> progress.rejected(now, by, note));
        Lead lead = edit.lead();
        return edit.tell(new FunnelEvent.DefeatRejected(lead.id(), lead.store(), lead.owner(), by, note, now));
    }
}
