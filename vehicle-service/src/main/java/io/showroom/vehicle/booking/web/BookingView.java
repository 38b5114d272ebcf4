package io.showroom.vehicle.booking.web;

import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.booking.Booking;
import io.showroom.vehicle.booking.BookingState;
import io.showroom.vehicle.booking.Purpose;
import java.time.Instant;

/** A booking as callers read it. */
record BookingView(
        String id,
        String store,
        BookingState state,
        String vehicleId,
        String vin,
        String customerId,
        Instant startsAt,
        Instant endsAt,
        Purpose purpose,
        String note,
        String endNote,
        long version) {

    static BookingView of(Versioned<Booking> stored) {
        Booking booking = stored.value();
        return new BookingView(
                booking.id(),
                booking.store(),
                booking.state(),
                booking.vehicleId(),
                booking.vin(),
                booking.customerId(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                booking.purpose(),
                booking.note(),
                booking.endNote(),
                stored.version());
    }
}
