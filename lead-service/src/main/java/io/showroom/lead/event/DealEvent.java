package io.showroom.lead.event;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.ReceiptKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was offered, ordered, paid and delivered. */
public sealed interface DealEvent extends LeadEvent {

    /** One car of an order in an event. */
    record Car(String brand, String model, String trim, String colour, Money price) {}

    /** An offer was made; {@code extras} is their sum. */
    record QuotationMade(
            String leadId,
            String store,
            String customerId,
            String quotationId,
            String number,
            String model,
            Money listPrice,
            Money discount,
            Money extras,
            Money tax,
            Money total,
            LocalDate validUntil,
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.quotation-made.v1";
        }
    }

    /** Cars were ordered. */
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
            Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.receipt-recorded.v1";
        }
    }

    /** An order was cancelled before delivery. */
    record OrderCancelled(
            String leadId, String store, String customerId, String orderId, String owner, String reason, Instant at)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.order-cancelled.v1";
        }
    }

    /** A car went to its owner: the VIN belongs to the customer from now on. */
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
            Instant deliveredAt)
            implements DealEvent {
        @Override
        public String type() {
            return "lead.delivered.v1";
        }
    }
}
