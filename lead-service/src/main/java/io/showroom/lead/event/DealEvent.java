package io.showroom.lead.event;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.ReceiptKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was ordered, paid and delivered. */
public sealed interface DealEvent extends LeadEvent {

    /** One car of an order in an event. */
    record Car(
            int line,
            String brand,
            String model,
            Integer modelYear,
            String trim,
            String colour,
            String interior,
            List<String> options,
            Money price) {}

    /** Cars were ordered. */
    record Ordered(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String number,
            String quotationId,
            String owner,
            List<Car> cars,
            Money total,
            Money deposit,
            LocalDate expectedDelivery,
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.ordered.v1";
        }
    }

    /** An order over the group's amount, or of many cars: managers want to know at once (大额业务提醒). */
    record LargeDeal(
            String leadId,
            String store,
            String orderId,
            String owner,
            int cars,
            Money total,
            List<String> managers,
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.large-deal-placed.v1";
        }
    }

    /** Money was taken or paid back. */
    record ReceiptRecorded(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String receiptId,
            ReceiptKind kind,
            Money amount,
            Money balance,
            String appraisalId,
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.receipt-recorded.v1";
        }
    }

    /** An order was cancelled before delivery; {@code refundDue} of what was paid is to be paid back. */
    record OrderCancelled(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String owner,
            String reason,
            Money paid,
            Money kept,
            Money refundDue,
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.order-cancelled.v1";
        }
    }

    /** One car of an order was cancelled before delivery; {@code total} is what the rest comes to. */
    record OrderCarCancelled(
            String leadId,
            String store,
            String customerId,
            String orderId,
            String owner,
            int line,
            String model,
            String reason,
            Money total,
            Money refundDue,
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.order-car-cancelled.v1";
        }
    }

    /** A car went to its owner: the VIN belongs to the customer from now on; {@code carsLeft} of the order are awaited. */
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
            Integer mileage,
            Money price,
            String consultant,
            Integer line,
            Integer modelYear,
            int carsLeft,
            String deliveredBy,
            Instant deliveredAt)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.delivered.v1";
        }
    }
}
