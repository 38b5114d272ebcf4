package io.showroom.customer.timeline.messaging;

import io.showroom.contracts.value.Money;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Happening;
import io.showroom.customer.timeline.LineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What vehicle-service tells of the customer's cars. */
final class ServiceLines {
    private ServiceLines() {}

    record OwnerChanged(
            String vehicleId,
            String vin,
            String brand,
            String model,
            String customerId,
            String kind,
            String store,
            Instant since,
            String leadId)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.CAR_OWNED, since)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin)
                    .about("leadId", leadId)
                    .detail("brand", brand)
                    .detail("model", model)
                    .detail("kind", kind);
        }
    }

    /** The entry stands where the booking was made, not where the visit will be: a line tells what has happened. */
    record BookingMade(
            String bookingId,
            String vehicleId,
            String vin,
            String customerId,
            String store,
            Instant startsAt,
            String purpose,
            Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.BOOKING, at)
                    .about("bookingId", bookingId)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin)
                    .detail("startsAt", startsAt)
                    .detail("purpose", purpose);
        }
    }

    record BookingCancelled(
            String bookingId, String vehicleId, String vin, String customerId, String store, String why, Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.BOOKING_CANCELLED, at)
                    .about("bookingId", bookingId)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin)
                    .detail("why", why);
        }
    }

    record BookingMissed(String bookingId, String vehicleId, String vin, String customerId, String store, Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.BOOKING_MISSED, at)
                    .about("bookingId", bookingId)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin);
        }
    }

    record WorkOrderOpened(
            String workOrderId,
            String vehicleId,
            String vin,
            String customerId,
            String store,
            Long mileage,
            String bookingId,
            Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.WORK_ORDER_OPENED, at)
                    .about("workOrderId", workOrderId)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin)
                    .about("bookingId", bookingId)
                    .detail("mileage", mileage);
        }
    }

    record WorkOrderClosed(
            String workOrderId,
            String vehicleId,
            String vin,
            String brand,
            String model,
            String customerId,
            String store,
            Long mileage,
            List<Job> jobs,
            List<Part> parts,
            Money total,
            String adviser,
            Instant closedAt)
            implements OnTheLine {

        record Job(String code, String description, String technician, BigDecimal hours, Money price) {
            LineItem item() {
                return new LineItem("JOB", code, description, technician, hours, price);
            }
        }

        record Part(String number, String description, BigDecimal quantity, Money price) {
            LineItem item() {
                return new LineItem("PART", number, description, null, quantity, price);
            }
        }

        @Override
        public Happening happening() {
            Happening service = Happening.of(EntryKind.WORK_ORDER_CLOSED, closedAt)
                    .by(adviser)
                    .about("workOrderId", workOrderId)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin)
                    .detail("brand", brand)
                    .detail("model", model)
                    .detail("mileage", mileage)
                    .amount("total", total);
            if (jobs != null) {
                jobs.forEach(job -> service.item(job.item()));
            }
            if (parts != null) {
                parts.forEach(part -> service.item(part.item()));
            }
            return service;
        }
    }

    record WorkOrderCancelled(
            String workOrderId, String vehicleId, String vin, String customerId, String store, String why, Instant at)
            implements OnTheLine {
        @Override
        public Happening happening() {
            return Happening.of(EntryKind.WORK_ORDER_CANCELLED, at)
                    .about("workOrderId", workOrderId)
                    .about("vehicleId", vehicleId)
                    .about("vin", vin)
                    .detail("why", why);
        }
    }
}
