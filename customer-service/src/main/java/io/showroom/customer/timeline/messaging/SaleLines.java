package io.showroom.customer.timeline.messaging;

import io.showroom.contracts.value.Money;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Happening;
import io.showroom.customer.timeline.LineItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lead-service tells of an order, its money, and its delivery. */
final class SaleLines {
    private SaleLines() {}

    record Ordered(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String owner,
            List<Car> cars,
            Money total,
            Money deposit,
            Instant at)
            implements OnTheLine {

        record Car(String brand, String model, String trim, String colour, Money price) {
            LineItem item() {
                String described = Stream.of(brand, model, trim, colour)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
                return new LineItem("CAR", null, described, null, null, price);
            }
        }

        @Override
        public Happening happening() {
            Happening order = Happening.of(EntryKind.ORDER, at)
                    .by(owner)
                    .about("leadId", leadId)
                    .about("orderId", orderId)
                    .amount("total", total)
                    .amount("deposit", deposit);
            if (cars != null) {
                cars.forEach(car -> order.item(car.item()));
            }
            return order;
        }
    }

    record OrderCancelled(
            String leadId, String store, String customerId, String orderId, String owner, String reason, Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.ORDER_CANCELLED, at)
                    .by(owner)
                    .about("leadId", leadId)
                    .about("orderId", orderId)
                    .detail("reason", reason);
        }
    }

    record ReceiptRecorded(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String receiptId,
            String kind,
            Money amount,
            Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.RECEIPT, at)
                    .about("leadId", leadId)
                    .about("orderId", orderId)
                    .about("receiptId", receiptId)
                    .detail("kind", kind)
                    .amount("amount", amount);
        }
    }

    record Delivered(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String vin,
            String brand,
            String model,
            String trim,
            String colour,
            String plate,
            Long mileage,
            Money price,
            String consultant,
            Instant deliveredAt)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.DELIVERY, deliveredAt)
                    .by(consultant)
                    .about("leadId", leadId)
                    .about("orderId", orderId)
                    .about("vin", vin)
                    .detail("brand", brand)
                    .detail("model", model)
                    .detail("trim", trim)
                    .detail("colour", colour)
                    .detail("plate", plate)
                    .detail("mileage", mileage)
                    .amount("price", price);
        }
    }
}
