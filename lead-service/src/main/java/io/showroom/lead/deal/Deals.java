package io.showroom.lead.deal;

import io.showroom.platform.problem.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What was tried, offered, ordered, paid and delivered on a lead; never shown to call agents. */
public record Deals(List<TestDrive> testDrives, List<Quotation> quotations, List<Order> orders) {

    public static Deals none() {
        return new Deals(List.of(), List.of(), List.of());
    }

    public Deals with(TestDrive drive) {
        return new Deals(plus(testDrives, drive), quotations, orders);
    }

    public Deals with(Quotation quotation) {
        return new Deals(testDrives, plus(quotations, quotation), orders);
    }

    public Deals with(Order order) {
        return new Deals(testDrives, quotations, plus(orders, order));
    }

    public Deals receipt(String orderId, Receipt receipt) {
        return order(orderId, order -> order.with(receipt));
    }

    public Deals cancelled(String orderId, String reason, Instant when) {
        return order(orderId, order -> order.cancelled(reason, when));
    }

    public Deals delivered(String orderId, HandOver done) {
        return order(orderId, order -> order.delivered(done));
    }

    public Order order(String orderId) {
        return orders.stream()
                .filter(o -> o.id().equals(orderId))
                .findFirst()
                .orElseThrow(() -> new NotFound("order", orderId));
    }

    /** Orders still to be delivered. */
    public List<Order> open() {
        return orders.stream().filter(o -> o.status() == OrderStatus.OPEN).toList();
    }

    private Deals order(String orderId, UnaryOperator<Order> change) {
        Order changed = change.apply(order(orderId));
        return new Deals(
                testDrives,
                quotations,
                orders.stream().map(o -> o.id().equals(orderId) ? changed : o).toList());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
