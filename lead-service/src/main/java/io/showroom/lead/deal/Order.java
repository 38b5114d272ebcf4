package io.showroom.lead.deal;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Money;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sales order of one or more cars, for a person or a firm, with what was paid on it. Its customer is the lead's; who they
 * are, their identity number with it, is customer-service's alone.
 *
 * @param number as printed on the contract, e.g. {@code O-20260503-7F3A91-1}
 * @param quotationId the accepted offer that it follows; may be null
 * @param deposit agreed with the order (订金); may be null
 * @param expectedDelivery may be null
 * @param cancelReason null unless cancelled as a whole
 */
public record Order(
        String id,
        String number,
        CustomerKind buyer,
        String quotationId,
        List<OrderedCar> cars,
        Money deposit,
        LocalDate expectedDelivery,
        OrderStatus status,
        Account account,
        Instant at,
        String by,
        String cancelReason,
        Instant cancelledAt) {

    /** What is agreed. */
    public record Agreed(
            CustomerKind buyer, String quotationId, List<OrderedCar> cars, Money deposit, LocalDate expectedDelivery) {}

    public static Order placed(String id, String number, Agreed agreed, Instant at, String by) {
        String currency = agreed.cars().get(0).price().currency();
        Order order = new Order(
                id,
                number,
                agreed.buyer(),
                agreed.quotationId(),
                List.copyOf(agreed.cars()),
                agreed.deposit(),
                agreed.expectedDelivery(),
                OrderStatus.OPEN,
                Account.empty(currency),
                at,
                by,
                null,
                null);
        if (agreed.deposit() != null && agreed.deposit().exceeds(order.total())) {
            throw new Invalid("deposit", "above-total", "must not be above the order's total");
        }
        return order;
    }

    /** The cars that were not cancelled. */
    public List<OrderedCar> standing() {
        return cars.stream().filter(car -> car.state() != CarState.CANCELLED).toList();
    }

    /** What the cars come to that were not cancelled. */
    public Money total() {
        try {
            return standing().stream()
                    .map(OrderedCar::price)
                    .reduce(Money.zero(cars.get(0).price().currency()), Money::add);
        } catch (InvalidValue tooLarge) {
            throw new Invalid("cars", tooLarge.code(), "the total is too large");
        }
    }

    public Money paid() {
        return account.paid();
    }

    /** What is still to be paid. */
    public Money balance() {
        return account.balance(total());
    }

    /** What is still to be paid back. */
    public Money refundDue() {
        return account.refundDue(total());
    }

    /** Takes money or pays it back; a cancelled order takes none. */
    public Order with(Receipt receipt) {
        if (receipt.kind() != ReceiptKind.REFUND && status == OrderStatus.CANCELLED) {
            throw new Conflict("order-cancelled", "A cancelled order takes no money, only refunds.");
        }
        return in(status, cars, account.with(receipt, total()), cancelReason, cancelledAt);
    }

    /** The whole order is off; what is not kept of the deposit is to be paid back. */
    public Order cancelled(String reason, Money keep, Instant when) {
        if (status != OrderStatus.OPEN || cars.stream().anyMatch(OrderedCar::delivered)) {
            throw new Conflict(
                    "order-not-open", "Only an order of which no car was delivered can be cancelled as a whole.");
        }
        List<OrderedCar> none = cars.stream()
                .map(car -> car.awaited() ? car.cancelled(reason, when) : car)
                .toList();
        return in(OrderStatus.CANCELLED, none, account.keeping(keep), reason, when);
    }

    /** One car is off; with it the order may be over: delivered when a car was, cancelled when none. */
    public Order carCancelled(int line, String reason, Money keep, Instant when) {
        mustBeOpen();
        List<OrderedCar> next = changed(line, car -> car.cancelled(reason, when));
        OrderStatus reached = statusOf(next);
        boolean off = reached == OrderStatus.CANCELLED;
        return in(reached, next, account.keeping(keep), off ? reason : null, off ? when : null);
    }

    public Order delivered(int line, HandOver done) {
        mustBeOpen();
        List<OrderedCar> next = changed(line, car -> car.delivered(done));
        return in(statusOf(next), next, account, null, null);
    }

    /** The ids of what was paid on it, which are also the evidence that the lead is ordered. */
    public List<String> receiptIds() {
        return account.receipts().stream().map(Receipt::id).toList();
    }

    public OrderedCar car(int line) {
        return cars.stream()
                .filter(c -> c.line() == line)
                .findFirst()
                .orElseThrow(() -> new Invalid("line", "unknown", "the order has no car " + line));
    }

    private void mustBeOpen() {
        if (status != OrderStatus.OPEN) {
            throw new Conflict("order-not-open", "The order is " + status + ".");
        }
    }

    private List<OrderedCar> changed(int line, UnaryOperator<OrderedCar> change) {
        OrderedCar next = change.apply(car(line));
        return cars.stream().map(c -> c.line() == line ? next : c).toList();
    }

    private static OrderStatus statusOf(List<OrderedCar> cars) {
        if (cars.stream().anyMatch(OrderedCar::awaited)) {
            return OrderStatus.OPEN;
        }
        return cars.stream().anyMatch(OrderedCar::delivered) ? OrderStatus.DELIVERED : OrderStatus.CANCELLED;
    }

    private Order in(
            OrderStatus next, List<OrderedCar> nextCars, Account nextAccount, String reason, Instant cancelled) {
        return new Order(
                id,
                number,
                buyer,
                quotationId,
                nextCars,
                deposit,
                expectedDelivery,
                next,
                nextAccount,
                at,
                by,
                reason,
                cancelled);
    }
}
