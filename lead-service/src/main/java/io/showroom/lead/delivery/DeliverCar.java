package io.showroom.lead.delivery;

import io.showroom.contracts.value.Vin;
import io.showroom.lead.deal.HandOver;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.Moments;
import io.showroom.lead.order.OrderClosed;
import io.showroom.lead.settings.ChecklistPoint;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A car goes to its owner (交车): its VIN is bound to the customer, and with the last car of the last order the lead is
 * delivered. Nothing leaves the house before the group's checklist is done, all points of it.
 */
public final class DeliverCar {
    private final LeadDesk desk;
    private final Leads leads;
    private final Clock clock;

    public DeliverCar(LeadDesk desk, Leads leads, Clock clock) {
        this.desk = desk;
        this.leads = leads;
        this.clock = clock;
    }

    /**
     * What is handed over.
     *
     * @param receivedBy who took the key, in words; null for the customer
     * @param resale whether the group delivered this car before and has it back
     * @param at null for now
     */
    public record Handing(
            String orderId,
            int line,
            Vin vin,
            String plate,
            int mileage,
            List<String> checklist,
            String receivedBy,
            boolean resale,
            Instant at) {}

    public LeadDesk.Made deliver(Scope scope, String leadId, Expected expected, IdempotencyKey key, Handing handing) {
        Instant now = clock.instant();
        Instant at = Moments.past("deliveredAt", handing.at(), now);
        try {
            return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
                edit.lead().mustBeOpen();
                return delivered(edit, rules, handing, at, now, scope.subject());
            });
        } catch (DuplicateKey elsewhere) {
            throw deliveredBefore();
        }
    }

    private LeadEdit delivered(LeadEdit edit, LeadRules rules, Handing handing, Instant at, Instant now, String by) {
        checklistDone(handing.checklist(), rules);
        if (handing.mileage() < 0) {
            throw new Invalid("mileage", "negative", "must not be negative");
        }
        if (at.isBefore(edit.lead().deals().order(handing.orderId()).at())) {
            throw new Invalid("deliveredAt", "before-the-order", "must not be before the order");
        }
        notDeliveredBefore(edit.lead(), handing);
        HandOver done = new HandOver(
                handing.vin(),
                rules.plate("plate", handing.plate()),
                handing.mileage(),
                handing.checklist(),
                handing.receivedBy(),
                at,
                by);
        edit.deals(deals -> deals.order(handing.orderId(), order -> order.delivered(handing.line(), done)));
        edit.tell(DeliveryTold.delivered(edit.lead(), handing.orderId(), handing.line()));
        return OrderClosed.after(edit, edit.lead().deals().order(handing.orderId()), now, by);
    }

    private static void checklistDone(List<String> done, LeadRules rules) {
        List<FieldProblem> missing = rules.deals().deliveryChecklist().stream()
                .map(ChecklistPoint::code)
                .filter(code -> !done.contains(code))
                .map(code -> new FieldProblem("checklist", "not-done", code + " is not done"))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    private void notDeliveredBefore(Lead lead, Handing handing) {
        String vin = handing.vin().value();
        boolean here = lead.deals().vins().contains(vin);
        if (here || !handing.resale() && leads.delivered(lead.group(), vin)) {
            throw deliveredBefore();
        }
    }

    private static Conflict deliveredBefore() {
        return new Conflict(
                "vin-delivered",
                "This VIN was delivered before. When the group has the car back, say that it is a resale.");
    }
}
