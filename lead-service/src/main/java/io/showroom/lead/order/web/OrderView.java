package io.showroom.lead.order.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderStatus;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.deal.Receipt;
import io.showroom.lead.enquiry.CustomerKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An order with what was paid on it and delivered of it. */
record OrderView(
        String id,
        CustomerKind buyer,
        List<OrderedCar> cars,
        Money total,
        Money deposit,
        @Schema(description = "Receipts less refunds") Money paid,
        List<Receipt> receipts,
        OrderStatus status,
        LocalDate expectedDelivery,
        Instant at,
        String by,
        String cancelReason,
        Instant cancelledAt) {

    static OrderView of(Order order) {
        return new OrderView(
                order.id(),
                order.buyer(),
                order.cars(),
                order.total(),
                order.deposit(),
                order.paid(),
                order.receipts(),
                order.status(),
                order.expectedDelivery(),
                order.at(),
                order.by(),
                order.cancelReason(),
                order.cancelledAt());
    }
}
