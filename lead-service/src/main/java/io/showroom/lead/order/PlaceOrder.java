package io.showroom.lead.order;

import io.showroom.contracts.value.Money;
import io.showroom.lead.catalogue.ConfigureCar;
import io.showroom.lead.deal.DealNumber;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.deal.Quotation;
import io.showroom.lead.deal.QuotationState;
import io.showroom.lead.enquiry.CustomerKind;
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

/**
 * A person or a firm orders one or more cars, as the catalogue allows it, or as offered. The lead must belong to a customer by then: the
 * identity number is asked for now, and kept by customer-service.
 */
public final class PlaceOrder {
    private final LeadDesk desk;
    private final LineUp lineUp;
    private final LargeDeals largeDeals;
    private final Clock clock;

    public PlaceOrder(LeadDesk desk, ConfigureCar configure, LargeDeals largeDeals, Clock clock) {
        this.desk = desk;
        this.lineUp = new LineUp(configure);
        this.largeDeals = largeDeals;
        this.clock = clock;
    }

    /**
     * What is ordered.
     *
     * @param buyer null for the lead's own kind
     * @param cars empty when the accepted offer says which
     * @param quotationId the accepted offer; may be null
     * @param quantity how many cars as offered
     */
    public record Wanted(
            CustomerKind buyer,
            List<WantedCar> cars,
            String quotationId,
            int quantity,
            Money deposit,
            LocalDate expectedDelivery) {}

    public LeadDesk.Made place(Scope scope, String leadId, Expected expected, IdempotencyKey key, Wanted wanted) {
        Instant now = clock.instant();
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            if (lead.customerId() == null) {
                throw new Conflict("customer-not-linked", "The customer is still being found; try again in a moment.");
            }
            Order order = order(lead, rules, id, wanted, now, scope.subject());
            edit.deals(deals -> deals.with(order)).tell(OrderTold.ordered(lead, order));
            return largeDeals.alert(ordered(edit), order, rules, now);
        });
    }

    private static LeadEdit ordered(LeadEdit edit) {
        if (edit.lead().progress().defeatPending()) {
            edit.withdrawDefeat("ordered");
        }
        return edit.reached(Stage.ORDERED);
    }

    private Order order(Lead lead, LeadRules rules, String id, Wanted wanted, Instant now, String by) {
        LocalDate today = rules.dayAt(now);
        List<WantedCar> asked = wanted.quotationId() == null ? wanted.cars() : List.of(offered(lead, wanted));
        List<OrderedCar> cars = lineUp.of(asked, rules, today);
        checkCurrencies(cars, wanted.deposit());
        checkDelivery(wanted.expectedDelivery(), today);
        CustomerKind buyer = wanted.buyer() == null ? lead.prospect().kind() : wanted.buyer();
        Order.Agreed agreed =
                new Order.Agreed(buyer, wanted.quotationId(), cars, wanted.deposit(), wanted.expectedDelivery());
        int count = lead.deals().orders().size() + 1;
        return Order.placed(id, DealNumber.of("O", today, lead.id(), count), agreed, now, by);
    }

    /** The car and price that the customer accepted. */
    private static WantedCar offered(Lead lead, Wanted wanted) {
        Quotation offer = lead.deals().quotations().stream()
                .filter(q -> q.id().equals(wanted.quotationId()))
                .findFirst()
                .orElseThrow(() -> new Invalid("quotationId", "unknown", "is no quotation of this lead"));
        if (offer.state() != QuotationState.ACCEPTED) {
            throw new Conflict("quotation-not-accepted", "The quotation is " + offer.state() + ".");
        }
        if (offer.car().brand() == null) {
            throw new Invalid("quotationId", "no-brand", "the quotation does not say which brand");
        }
        return new WantedCar("quotation.", offer.car(), offer.price().total(), wanted.quantity());
    }

    private static void checkCurrencies(List<OrderedCar> cars, Money deposit) {
        String currency = cars.get(0).price().currency();
        boolean mixed = cars.stream().anyMatch(c -> !c.price().currency().equals(currency))
                || deposit != null && !deposit.currency().equals(currency);
        if (mixed) {
            throw new Invalid("cars", "mixed-currencies", "one order is in one currency");
        }
        if (deposit != null && deposit.signum() < 0) {
            throw new Invalid("deposit", "negative", "must not be negative");
        }
    }

    private static void checkDelivery(LocalDate expected, LocalDate today) {
        if (expected != null && (expected.isBefore(today) || expected.isAfter(today.plusYears(3)))) {
            throw new Invalid("expectedDelivery", "out-of-range", "must be from today to three years from now");
        }
    }
}
