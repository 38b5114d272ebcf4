package io.showroom.lead.deal;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was tried, offered, ordered, paid and delivered on a lead; prices are never shown to call agents. */
public record Deals(List<TestDrive> testDrives, List<Quotation> quotations, List<Order> orders) {

    /** A lead is one document: what it holds is bounded, far above what a sale takes. */
    static final int MOST = 200;

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

    public Deals driveStarted(String id, boolean drives, DriveLicence seen, int mileage, Instant now) {
        return drive(id, drive -> drive.started(drives, seen, mileage, now));
    }

    public Deals driveEnded(String id, int mileage, String route, DriveFeedback said, Instant now) {
        return drive(id, drive -> drive.ended(mileage, route, said, now));
    }

    /** @param as CANCELLED or MISSED */
    public Deals driveCalledOff(String id, TestDriveState as, String why) {
        return drive(id, drive -> drive.calledOff(as, why));
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

    public TestDrive testDrive(String id) {
        return one(testDrives, TestDrive::id, id, "test drive");
    }

    /** Drives that a customer is waited for. */
    public List<TestDrive> bookedDrives() {
        return testDrives.stream()
                .filter(d -> d.state() == TestDriveState.BOOKED)
                .toList();
    }

    public Order order(String orderId) {
        return one(orders, Order::id, orderId, "order");
    }

    /** Orders still to be delivered. */
    public List<Order> open() {
        return orders.stream().filter(o -> o.status() == OrderStatus.OPEN).toList();
    }

    /** What no two leads share of their deals. */
    public Stream<String> uniqueKeys() {
        return testDrives.stream().flatMap(drive -> drive.uniqueKeys().stream());
    }

    /** The next moment at which time alone changes a deal; null when none does. */
    public Instant dueAt() {
        return testDrives.stream()
                .map(TestDrive::lapsesAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The days of the store's zone for which demo cars were booked. */
    public List<LocalDate> driveDays() {
        return testDrives.stream()
                .filter(drive -> drive.slot() != null)
                .map(drive -> drive.slot().day())
                .distinct()
                .toList();
    }

    private Deals drive(String id, UnaryOperator<TestDrive> change) {
        return new Deals(changed(testDrives, testDrive(id), change), quotations, orders);
    }

    private Deals order(String orderId, UnaryOperator<Order> change) {
        return new Deals(testDrives, quotations, changed(orders, order(orderId), change));
    }

    private static <T> T one(List<T> list, Function<T, String> id, String wanted, String kind) {
        return list.stream()
                .filter(item -> id.apply(item).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(kind, wanted));
    }

    private static <T> List<T> changed(List<T> list, T one, UnaryOperator<T> change) {
        T next = change.apply(one);
        return list.stream().map(item -> item == one ? next : item).toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        if (list.size() >= MOST) {
            throw new Conflict("too-many", "A lead holds at most " + MOST + " of these.");
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
