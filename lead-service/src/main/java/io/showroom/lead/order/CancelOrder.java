package io.showroom.lead.order;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderStatus;
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

/**
 * An order, or one car of it, is cancelled before delivery. What was paid is to be paid back, but for what the store keeps
 * (违约金), which the manager says. Without another order the lead goes back to negotiation, its level is judged anew; with
 * the rest delivered, the lead is.
 */
public final class CancelOrder {
    private final LeadDesk desk;
    private final Clock clock;

    public CancelOrder(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @param keep what the store keeps of what was paid; null for nothing */
    public record Why(String reason, Money keep) {}

    public Versioned<Lead> cancel(Scope scope, String leadId, String orderId, Expected expected, Why why) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            edit.lead().mustBeOpen();
            return cancelled(edit, orderId, why, now, scope.subject());
        });
    }

    public Versioned<Lead> cancelCar(Scope scope, String leadId, String orderId, int line, Expected expected, Why why) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            edit.lead().mustBeOpen();
            edit.deals(deals -> deals.order(orderId, order -> order.carCancelled(line, why.reason(), why.keep(), now)));
            Lead lead = edit.lead();
            Order order = lead.deals().order(orderId);
            edit.tell(new DealEvent.OrderCarCancelled(
                    lead.id(),
                    lead.store(),
                    lead.customerId(),
                    orderId,
                    lead.owner(),
                    line,
                    order.car(line).spec().model(),
                    why.reason(),
                    order.total(),
                    order.refundDue(),
                    now));
            return order.status() == OrderStatus.CANCELLED
                    ? off(edit, order, why.reason(), now, scope.subject())
                    : OrderClosed.after(edit, order, now, scope.subject());
        });
    }

    /** Cancels one order as part of another change. */
    public static LeadEdit cancelled(LeadEdit edit, String orderId, Why why, Instant now, String by) {
        edit.deals(deals -> deals.order(orderId, order -> order.cancelled(why.reason(), why.keep(), now)));
        return off(edit, edit.lead().deals().order(orderId), why.reason(), now, by);
    }

    private static LeadEdit off(LeadEdit edit, Order order, String reason, Instant now, String by) {
        Lead lead = edit.lead();
        edit.tell(new DealEvent.OrderCancelled(
                lead.id(),
                lead.store(),
                lead.customerId(),
                order.id(),
                lead.owner(),
                reason,
                order.paid(),
                order.account().kept(),
                order.refundDue(),
                now));
        List<String> paid = order.receiptIds();
        edit.intent(intent -> intent.ended(paid, now, by));
        if (!lead.deals().open().isEmpty()) {
            return edit;
        }
        if (lead.deals().anyDelivered()) {
            return OrderClosed.after(edit, order, now, by);
        }
        return lead.progress().stage() == Stage.ORDERED
                ? edit.progress(progress -> progress.to(Stage.NEGOTIATION, now, by))
                : edit;
    }
}
