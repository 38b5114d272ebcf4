package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sales order of one or more cars, for a person or a firm, with what was paid on it.
 *
 * @param deposit agreed with the order; may be null
 * @param expectedDelivery may be null
 * @param cancelReason null unless cancelled
 */
public record Order(
        String id,
        CustomerKind buyer,
        List<OrderedCar> cars,
        Money deposit,
        LocalDate expectedDelivery,
        OrderStatus status,
        List<Receipt> receipts,
        Instant at,
        String by,
        String cancelReason,
        Instant cancelledAt) {

    public static Order placed(
            String id,
            CustomerKind buyer,
            List<OrderedCar> cars,
            Money deposit,
            LocalDate expected,
            Instant at,
            String by) {
        Order order = new Order(
                id, buyer, List.copyOf(cars), deposit, expected, OrderStatus.OPEN, List.of(), at, by, null, null);
        if (deposit != null && deposit.exceeds(order.total())) {
            throw new Invalid("deposit", "above-total", "must not be above the order's total");
        }
        return order;
    }

    public Money total() {
        return cars.stream().map(OrderedCar::price).reduce(Money::add).orElseThrow();
    }

    /** What was paid so far, refunds taken off. */
    public Money paid() {
        Money sum = Price.zero(total());
        for (Receipt receipt : receipts) {
            sum = receipt.kind() == ReceiptKind.REFUND ? sum.subtract(receipt.amount()) : sum.add(receipt.amount());
        }
        return sum;
    }

    /** Takes money or pays it back; never more back than was paid, and a cancelled order takes none. */
    Order with(Receipt receipt) {
        Price.positive("amount", receipt.amount());
        Price.sameCurrency("amount", receipt.amount(), total());
        boolean refund = receipt.kind() == ReceiptKind.REFUND;
        if (refund && receipt.amount().exceeds(paid())) {
            throw new Invalid("amount", "above-paid", "must not be above what was paid");
        }
        if (!refund && status == OrderStatus.CANCELLED) {
            throw new Conflict("order-cancelled", "A cancelled order takes no money, only refunds.");
        }
        List<Receipt> all = new ArrayList<>(receipts);
        all.add(receipt);
        return new Order(
                id,
                buyer,
                cars,
                deposit,
                expectedDelivery,
                status,
                List.copyOf(all),
                at,
                by,
                cancelReason,
                cancelledAt);
    }

    Order cancelled(String reason, Instant when) {
        if (status != OrderStatus.OPEN || cars.stream().anyMatch(OrderedCar::delivered)) {
            throw new Conflict("order-not-open", "Only an order of which no car was delivered can be cancelled.");
        }
        return new Order(
                id, buyer, cars, deposit, expectedDelivery, OrderStatus.CANCELLED, receipts, at, by, reason, when);
    }

    Order delivered(HandOver done) {
        if (status != OrderStatus.OPEN) {
            throw new Conflict("order-not-open", "The order is " + status + ".");
        }
        OrderedCar car = car(done.line());
        if (car.delivered()) {
            throw new Conflict("car-delivered", "Car " + done.line() + " of the order was delivered before.");
        }
        List<OrderedCar> next = cars.stream()
                .map(c -> c.line() == done.line() ? c.delivered(done) : c)
                .toList();
        boolean complete = next.stream().allMatch(OrderedCar::delivered);
        OrderStatus reached = complete ? OrderStatus.DELIVERED : OrderStatus.OPEN;
        return new Order(id, buyer, next, deposit, expectedDelivery, reached, receipts, at, by, null, null);
    }

    /** The ids of what was paid on it, which are also the evidence that the lead is ordered. */
    public List<String> receiptIds() {
        return receipts.stream().map(Receipt::id).toList();
    }

    public OrderedCar car(int line) {
        return cars.stream()
                .filter(c -> c.line() == line)
                .findFirst()
                .orElseThrow(() -> new Invalid("line", "unknown", "the order has no car " + line));
    }
}
