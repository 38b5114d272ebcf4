package io.showroom.vehicle.booking;

import java.time.Instant;

/** {@code vehicle.booking-cancelled.v1}: the slot is free again. */
public record BookingCancelled(
        String bookingId, String vehicleId, String vin, String customerId, String store, String why, Instant at)
        implements BookingEvent {

    static BookingCancelled of(Booking booking, Instant at) {
        return new BookingCancelled(
                booking.id(),
                booking.vehicleId(),
                booking.vin(),
                booking.customerId(),
                booking.store(),
                booking.endNote(),
                at);
    }

    @Override
    public String type() {
        return "vehicle.booking-cancelled.v1";
    }
}
