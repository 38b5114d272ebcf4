package io.showroom.vehicle.booking;

import java.time.Instant;

/** {@code vehicle.booking-kept.v1}: the car came. */
public record BookingKept(
        String bookingId, String vehicleId, String vin, String customerId, String store, String workOrderId, Instant at)
        implements BookingEvent {

    static BookingKept of(Booking booking, String workOrderId, Instant at) {
        return new BookingKept(
                booking.id(),
                booking.vehicleId(),
                booking.vin(),
                booking.customerId(),
                booking.store(),
                workOrderId,
                at);
    }

    @Override
    public String type() {
        return "vehicle.booking-kept.v1";
    }
}
