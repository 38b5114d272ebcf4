package io.showroom.lead.deal;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was tried, offered, ordered, paid and delivered on a lead; prices are never shown to call agents. */
public record Deals(
        List<TestDrive> testDrives, List<Quotation> quotations, List<Order> orders, List<Appraisal> appraisals) {

    /** A lead is one document: what it holds is bounded, far above what a sale takes. */
    static final int MOST = 200;

    public static Deals none() {
        return new Deals(List.of(), List.of(), List.of(), List.of());
    }

    public Deals with(TestDrive drive) {
        return new Deals(plus(testDrives, drive), quotations, orders, appraisals);
    }

    /** A further version; one that the customer has at once supersedes those before. */
    public Deals with(Quotation quotation) {
        boolean offered = quotation.state() == QuotationState.OFFERED;
        List<Quotation> before = quotations.stream()
                .map(q -> offered || q.state() == QuotationState.AWAITS_APPROVAL ? q.superseded() : q)
                .toList();
        return new Deals(testDrives, plus(before, quotation), orders, appraisals);
    }

    /** A manager's word on a discount; an approved version supersedes those before. */
    public Deals quotationDecided(String id, boolean approve, String by, Instant now, String note, LocalDate today) {
        List<Quotation> decided = changed(quotations, quotation(id), q -> q.decided(approve, by, now, note, today));
        return new Deals(
                testDrives,
                decided.stream()
                        .map(q -> approve && !q.id().equals(id) ? q.superseded() : q)
                        .toList(),
                orders,
                appraisals);
    }

    public Deals quotationAccepted(String id, Instant now, LocalDate today) {
        return new Deals(
                testDrives, changed(quotations, quotation(id), q -> q.accepted(now, today)), orders, appraisals);
    }

    public Deals with(Order order) {
        return new Deals(testDrives, quotations, plus(orders, order), appraisals);
    }

    public Deals with(Appraisal appraisal) {
        return new Deals(testDrives, quotations, orders, plus(appraisals, appraisal));
    }

    /** A step of one appraisal. */
    public Deals appraisal(String id, UnaryOperator<Appraisal> step) {
        return new Deals(testDrives, quotations, orders, changed(appraisals, appraisal(id), step));
    }

    /** A step of one order. */
    public Deals order(String id, UnaryOperator<Order> step) {
        return new Deals(testDrives, quotations, changed(orders, order(id), step), appraisals);
    }

    /** A step of one test drive. */
    public Deals drive(String id, UnaryOperator<TestDrive> step) {
        return new Deals(changed(testDrives, testDrive(id), step), quotations, orders, appraisals);
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

    public Quotation quotation(String id) {
        return one(quotations, Quotation::id, id, "quotation");
    }

    /** Whether a discount waits for a manager. */
    public boolean approvalPending() {
        return quotations.stream().anyMatch(q -> q.state() == QuotationState.AWAITS_APPROVAL);
    }

    public Appraisal appraisal(String id) {
        return one(appraisals, Appraisal::id, id, "appraisal");
    }

    public Order order(String orderId) {
        return one(orders, Order::id, orderId, "order");
    }

    /** Orders still to be delivered. */
    public List<Order> open() {
        return orders.stream().filter(o -> o.status() == OrderStatus.OPEN).toList();
    }

    /** Whether an order is done, its cars delivered. */
    public boolean anyDelivered() {
        return orders.stream().anyMatch(o -> o.status() == OrderStatus.DELIVERED);
    }

    public boolean anyCarDelivered() {
        return orders.stream().flatMap(o -> o.cars().stream()).anyMatch(OrderedCar::delivered);
    }

    /** The VINs of the cars delivered. */
    public List<String> vins() {
        return handOvers().map(done -> done.vin().value()).toList();
    }

    private Stream<HandOver> handOvers() {
        return orders.stream()
                .flatMap(o -> o.cars().stream())
                .map(OrderedCar::handOver)
                .filter(Objects::nonNull);
    }

    /** What no two leads share of their deals. */
    public Stream<String> uniqueKeys() {
        // a car is delivered once a day, so that of two who hand over the same VIN at once one is wrong
        Stream<String> delivered = handOvers()
                .map(done -> "delivered|" + done.vin().value() + "|" + done.at().truncatedTo(ChronoUnit.DAYS));
        return Stream.concat(testDrives.stream().flatMap(drive -> drive.uniqueKeys().stream()), delivered);
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

    /**
     * Takes over the deals of a lead that joined; its offers become the next versions, superseding those before.
     *
     * @param holding whether its booked test drives keep their cars; otherwise they are called off
     */
    public Deals absorbing(Deals other, boolean holding) {
        Deals all = this;
        for (TestDrive drive : other.testDrives) {
            boolean free = !holding && drive.state() == TestDriveState.BOOKED;
            all = all.with(free ? drive.calledOff(TestDriveState.CANCELLED, "joined") : drive);
        }
        for (Quotation quotation : other.quotations) {
            all = all.with(quotation.as(all.quotations.size() + 1));
        }
        for (Appraisal appraisal : other.appraisals) {
            all = all.with(appraisal);
        }
        return new Deals(
                all.testDrives,
                all.quotations,
                Stream.concat(all.orders.stream(), other.orders.stream()).toList(),
                all.appraisals);
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

    static <T> List<T> plus(List<T> list, T one) {
        if (list.size() >= MOST) {
            throw new Conflict("too-many", "A lead holds at most " + MOST + " of these.");
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
