package io.showroom.vehicle.booking;

import java.time.Instant;

/** {@code vehicle.booking-missed.v1}: the car did not come. */
public record BookingMissed(String bookingId, String vehicleId, String vin, String customerId, String store, Instant at)
        implements BookingEvent {

    static BookingMissed of(Booking booking, Instant at) {
        return new BookingMissed(
                booking.id(), booking.vehicleId(), booking.vin(), booking.customerId(), booking.store(), at);
    }

    @Override
    public String type() {
        return "vehicle.booking-missed.v1";
    }
}
