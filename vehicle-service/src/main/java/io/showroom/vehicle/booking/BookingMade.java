package io.showroom.vehicle.booking;

import java.time.Instant;

/** {@code vehicle.booking-made.v1}: a slot is promised. */
public record BookingMade(
        String bookingId,
        String vehicleId,
        String vin,
        String customerId,
        String store,
        Instant startsAt,
        Instant endsAt,
        Purpose purpose,
        Instant at)
        implements BookingEvent {

    static BookingMade of(Booking booking, Instant at) {
        return new BookingMade(
                booking.id(),
                booking.vehicleId(),
                booking.vin(),
                booking.customerId(),
                booking.store(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                booking.purpose(),
                at);
    }

    @Override
    public String type() {
        return "vehicle.booking-made.v1";
    }
}
