package io.showroom.lead.delivery;

import io.showroom.contracts.value.Vin;
import io.showroom.lead.deal.HandOver;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.intent.SignalKind;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Moments;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A car goes to its owner: its VIN is bound to the customer, and with the last car of the last order the lead is
 * delivered. Nothing leaves the house before the group's checklist is done.
 */
public final class DeliverCar {
    private final LeadDesk desk;
    private final Clock clock;

    public DeliverCar(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What is handed over; {@code at} is null for now. */
    public record Handing(
            String orderId, int line, Vin vin, String plate, int mileage, List<String> checklist, Instant at) {}

    public LeadDesk.Made deliver(Scope scope, String leadId, Expected expected, IdempotencyKey key, Handing handing) {
        Instant now = clock.instant();
        Instant at = Moments.past("deliveredAt", handing.at(), now);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            edit.lead().mustBeOpen();
            checklistDone(handing.checklist(), rules);
            notDeliveredBefore(edit.lead(), handing.vin());
            HandOver done = new HandOver(
                    handing.line(),
                    handing.vin(),
                    rules.plate("plate", handing.plate()),
                    handing.mileage(),
                    handing.checklist(),
                    at,
                    scope.subject());
            edit.deals(deals -> deals.delivered(handing.orderId(), done));
            edit.tell(delivered(edit.lead(), handing.orderId(), handing.line()));
            return edit.lead().deals().open().isEmpty() ? closed(edit, id, at, now, scope.subject()) : edit;
        });
    }

    private static LeadEdit closed(LeadEdit edit, String id, Instant at, Instant now, String by) {
        if (edit.lead().intent().level() != IntentLevel.O) {
            edit.signal(
                    Evidence.of(id, SignalKind.ORDERED_AND_DELIVERED_ON_THE_SPOT, IntentLevel.O, at, now, by, null));
        }
        return edit.progress(progress -> progress.to(Stage.DELIVERED, now, by));
    }

    private static void checklistDone(List<String> done, LeadRules rules) {
        List<FieldProblem> missing = rules.deals().deliveryChecklist().stream()
                .filter(item -> !done.contains(item))
                .map(item -> new FieldProblem("checklist", "not-done", item + " is not done"))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    private static void notDeliveredBefore(Lead lead, Vin vin) {
        boolean taken = lead.deals().orders().stream()
                .flatMap(order -> order.cars().stream())
                .anyMatch(car -> vin.equals(car.vin()));
        if (taken) {
            throw new Conflict("vin-delivered", "This VIN was delivered on this lead before.");
        }
    }

    private static DealEvent delivered(Lead lead, String orderId, int line) {
        Order order = lead.deals().order(orderId);
        OrderedCar car = order.car(line);
        return new DealEvent.Delivered(
                lead.id(),
                lead.store(),
                lead.customerId(),
                orderId,
                car.vin().value(),
                car.brand(),
                car.model(),
                car.trim(),
                car.colour(),
                car.plate(),
                car.mileage(),
                car.price(),
                lead.owner(),
                car.deliveredAt());
    }
}
