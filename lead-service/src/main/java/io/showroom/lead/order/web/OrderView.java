package io.showroom.lead.order.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.CarState;
import io.showroom.lead.deal.CatalogueBuild;
import io.showroom.lead.deal.HandOver;
import io.showroom.lead.deal.Order;
import io.showroom.lead.deal.OrderStatus;
import io.showroom.lead.deal.OrderedCar;
import io.showroom.lead.deal.Receipt;
import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.platform.problem.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An order with what was paid on it and delivered of it. */
record OrderView(
        String id,

        @Schema(description = "As printed on the contract", example = "O-20260303-7F3A91-1")
        String number,

        @Schema(description = "Whose order it is; their identity is kept by customer-service alone")
        String customerId,

        CustomerKind buyer,

        @Schema(description = "The accepted offer that it follows")
        String quotationId,

        List<CarView> cars,

        @Schema(description = "What to know of the order though it stands: cars that no catalogue could be asked about")
        List<FieldProblem> warnings,

        @Schema(description = "What the cars come to that were not cancelled")
        Money total,

        @Schema(description = "The deposit agreed") Money deposit,

        @Schema(description = "Receipts less refunds") Money paid,

        @Schema(description = "What is still to be paid") Money balance,

        @Schema(description = "What the store keeps for cancelled cars")
        Money kept,

        @Schema(description = "What is still to be paid back")
        Money refundDue,

        List<Receipt> receipts,
        OrderStatus status,
        LocalDate expectedDelivery,
        Instant at,
        String by,
        String cancelReason,
        Instant cancelledAt) {

    /** One car of an order. */
    record CarView(
            @Schema(description = "1, 2, … in the order") int line,
            String brand,
            String model,
            Integer modelYear,
            String trim,
            String colour,
            String interior,
            List<String> options,
            Money price,

            @Schema(
                    description =
                            "How the catalogue builds it, with the list price it asked; left out when the group has no"
                                    + " catalogue of the brand")
            CatalogueBuild build,

            CarState state,

            @Schema(description = "The handing over, once it was delivered")
            HandOver handOver,

            @Schema(description = "Bound when it was delivered", example = "LSVAL41Z882104202")
            String vin,

            Instant deliveredAt,
            String cancelReason,
            Instant cancelledAt) {

        static CarView of(OrderedCar car) {
            CarSpec spec = car.spec();
            return new CarView(
                    car.line(),
                    spec.brand(),
                    spec.model(),
                    spec.modelYear(),
                    spec.trim(),
                    spec.colour(),
                    spec.interior(),
                    spec.options(),
                    car.price(),
                    car.build(),
                    car.state(),
                    car.handOver(),
                    car.vin() == null ? null : car.vin().value(),
                    car.deliveredAt(),
                    car.cancelReason(),
                    car.cancelledAt());
        }
    }

    static OrderView of(String customerId, Order order) {
        return new OrderView(
                order.id(),
                order.number(),
                customerId,
                order.buyer(),
                order.quotationId(),
                order.cars().stream().map(CarView::of).toList(),
                order.cars().stream()
                        .filter(car -> car.build() == null)
                        .map(OrderView::unchecked)
                        .toList(),
                order.total(),
                order.deposit(),
                order.paid(),
                order.balance(),
                order.account().kept(),
                order.refundDue(),
                order.account().receipts(),
                order.status(),
                order.expectedDelivery(),
                order.at(),
                order.by(),
                order.cancelReason(),
                order.cancelledAt());
    }

    private static FieldProblem unchecked(OrderedCar car) {
        String brand = car.spec().brand();
        return new FieldProblem(
                "cars[" + (car.line() - 1) + "].brand", "no-catalogue", "the group has no catalogue of " + brand);
    }
}
