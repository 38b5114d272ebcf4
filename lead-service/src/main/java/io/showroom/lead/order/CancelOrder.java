package io.showroom.lead.order;

import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** An order is cancelled before delivery. Without another one the lead goes back to negotiation, and its level is judged anew. */
public final class CancelOrder {
    private final LeadDesk desk;
    private final Clock clock;

    public CancelOrder(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Versioned<Lead> cancel(Scope scope, String leadId, String orderId, Expected expected, String reason) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            edit.lead().mustBeOpen();
            return cancelled(edit, orderId, reason, now, scope.subject());
        });
    }

    /** Cancels one order as part of another change. */
    public static LeadEdit cancelled(LeadEdit edit, String orderId, String reason, Instant now, String by) {
        edit.deals(deals -> deals.cancelled(orderId, reason, now));
        Lead lead = edit.lead();
        edit.tell(new DealEvent.OrderCancelled(
                lead.id(), lead.store(), lead.customerId(), orderId, lead.owner(), reason, now));
        List<String> paid = lead.deals().order(orderId).receiptIds();
        edit.intent(intent -> intent.ended(paid, now, by));
        if (!lead.deals().open().isEmpty()) {
            return edit;
        }
        return lead.progress().stage() == Stage.ORDERED
                ? edit.progress(progress -> progress.to(Stage.NEGOTIATION, now, by))
                : edit;
    }
}
