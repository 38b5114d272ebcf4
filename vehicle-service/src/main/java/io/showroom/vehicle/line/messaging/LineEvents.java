package io.showroom.vehicle.line.messaging;

import io.showroom.contracts.value.Money;
import io.showroom.vehicle.line.LineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the line reads of this service's own events. */
final class LineEvents {

    private LineEvents() {}

    record Registered(String vehicleId, Instant at) {}

    record Owner(String vehicleId, String customerId, String kind, Instant since) {}

    record Mileage(String vehicleId, String readingId, int mileage, String note, Instant at) {}

    record Booking(String bookingId, String vehicleId, String customerId, Instant startsAt, String why, Instant at) {

        /** When the car is awaited, otherwise why it is not. */
        String note() {
            return startsAt == null ? why : startsAt.toString();
        }
    }

    record Opened(String workOrderId, String vehicleId, String customerId, int mileage, Instant at) {}

    record Closed(
            String workOrderId,
            String vehicleId,
            String customerId,
            int mileage,
            List<LineEntry.Job> jobs,
            List<LineEntry.Part> parts,
            Money total,
            Instant closedAt) {}

    record Cancelled(String workOrderId, String vehicleId, String customerId, String why, Instant at) {}

    record Due(String vehicleId, LocalDate dueDate, int dueMileage, Instant at) {}
}
