package io.showroom.lead.counting;

import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderStatus;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.deal.Receipt;
import io.showroom.lead.enquiry.Touches;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Resolution;
import io.showroom.lead.tally.Tally;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What counts of a lead's orders: each that was not cancelled, each car delivered, and all money taken and paid back, also
 * on orders that were cancelled. Of its campaigns those count that had touched it when it was ordered.
 */
final class CountDeals {
    private CountDeals() {}

    static List<Counted> of(Lead lead, ZoneId zone) {
        List<Order> kept = lead.deals().orders().stream()
                .filter(order -> order.status() != OrderStatus.CANCELLED)
                .sorted(Comparator.comparing(Order::at).thenComparing(Order::id))
                .toList();
        List<Counted> all = new ArrayList<>();
        for (Order order : kept) {
            all.add(order(lead, order, order == kept.get(0), zone));
            order.cars().stream().filter(OrderedCar::delivered).forEach(car -> all.add(car(lead, order, car, zone)));
        }
        for (Order order : lead.deals().orders()) {
            order.account().receipts().forEach(receipt -> all.add(receipt(lead, order, receipt, zone)));
        }
        return all;
    }

    private static Counted order(Lead lead, Order order, boolean first, ZoneId zone) {
        Tally tally = Tally.none()
                .count(DealCounts.ORDERS)
                .add(DealCounts.CARS_ORDERED, order.standing().size());
        DealCounts.value(tally, order.total());
        if (first) {
            tally.count(DealCounts.cycle(Resolution.DAYS.bin(Duration.between(lead.receivedAt(), order.at()))));
        }
        return sold(lead, order, zone)
                .marked(first ? Set.of(Marks.FIRST_ORDER) : Set.of())
                .counted("order/" + order.id(), RecordKind.ORDER, order.at(), tally);
    }

    private static Counted car(Lead lead, Order order, OrderedCar car, ZoneId zone) {
        long tenths = Resolution.DAYS.bin(Duration.between(lead.receivedAt(), car.deliveredAt()));
        return sold(lead, order, zone)
                .counted(
                        "car/" + order.id() + "/" + car.line(),
                        RecordKind.DELIVERY,
                        car.deliveredAt(),
                        Tally.none().count(DealCounts.CARS_DELIVERED).count(DealCounts.deliveryCycle(tenths)));
    }

    private static Counted receipt(Lead lead, Order order, Receipt receipt, ZoneId zone) {
        return sold(lead, order, zone)
                .about("receiptId", receipt.id())
                .about("amount", receipt.amount().toString())
                .marked(Set.of(receipt.kind().name()))
                .counted("receipt/" + receipt.id(), RecordKind.RECEIPT, receipt.at(), ReceiptCounts.of(receipt));
    }

    private static Part sold(Lead lead, Order order, ZoneId zone) {
        String seller = lead.credit().sellers().getOrDefault(order.id(), lead.owner());
        Touches touches = lead.origin().touches();
        return Part.of(lead, zone)
                .by(Dimension.OWNER, seller)
                .by(Dimension.CAMPAIGN, touches.firstBy(order.at()))
                .by(Dimension.LAST_CAMPAIGN, touches.lastBy(order.at()))
                .about("orderId", order.id());
    }
}
