package io.showroom.lead.order;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A person or a firm orders one or more cars. The lead must belong to a customer by then. */
public final class PlaceOrder {
    private final LeadDesk desk;
    private final LargeDeals largeDeals;
    private final Clock clock;

    public PlaceOrder(LeadDesk desk, LargeDeals largeDeals, Clock clock) {
        this.desk = desk;
        this.largeDeals = largeDeals;
        this.clock = clock;
    }

    /** What is ordered; {@code buyer} is null for the lead's own kind. */
    public record Wanted(CustomerKind buyer, List<OrderedCar> cars, Money deposit, LocalDate expectedDelivery) {}

    public LeadDesk.Made place(Scope scope, String leadId, Expected expected, IdempotencyKey key, Wanted wanted) {
        Instant now = clock.instant();
        checkCurrencies(wanted);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            if (lead.customerId() == null) {
                throw new Conflict("customer-not-linked", "The customer is still being found; try again in a moment.");
            }
            checkDelivery(wanted.expectedDelivery(), rules, now);
            CustomerKind buyer = wanted.buyer() == null ? lead.prospect().kind() : wanted.buyer();
            Order order = Order.placed(
                    id, buyer, wanted.cars(), wanted.deposit(), wanted.expectedDelivery(), now, scope.subject());
            edit.deals(deals -> deals.with(order)).tell(ordered(lead, order));
            if (lead.progress().defeatPending()) {
                edit.withdrawDefeat("ordered");
            }
            LeadEdit reached = edit.reached(Stage.ORDERED);
            return largeDeals.alert(reached, order, rules, now);
        });
    }

    private static void checkCurrencies(Wanted wanted) {
        String currency = wanted.cars().get(0).price().currency();
        boolean mixed = wanted.cars().stream()
                        .anyMatch(c -> !c.price().currency().equals(currency))
                || wanted.deposit() != null && !wanted.deposit().currency().equals(currency);
        if (mixed) {
            throw new Invalid("cars", "mixed-currencies", "one order is in one currency");
        }
    }

    private static void checkDelivery(LocalDate expected, LeadRules rules, Instant now) {
        LocalDate today = now.atZone(rules.zone()).toLocalDate();
        if (expected != null && (expected.isBefore(today) || expected.isAfter(today.plusYears(3)))) {
            throw new Invalid("expectedDelivery", "out-of-range", "must be from today to three years from now");
        }
    }

    private static DealEvent ordered(Lead lead, Order order) {
        List<DealEvent.Car> cars = order.cars().stream()
                .map(c -> new DealEvent.Car(c.brand(), c.model(), c.trim(), c.colour(), c.price()))
                .toList();
        return new DealEvent.Ordered(
                lead.id(),
                lead.store(),
                lead.customerId(),
                order.id(),
                lead.owner(),
                cars,
                order.total(),
                order.deposit(),
                order.at());
    }
}
