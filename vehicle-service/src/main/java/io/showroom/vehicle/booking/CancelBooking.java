package io.showroom.vehicle.booking;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Calls a booking off, which frees its place. */
@Component
public class CancelBooking {

    private final Bookings bookings;
    private final Clock clock;

    CancelBooking(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    public Versioned<Booking> cancel(Scope scope, String id, Expected expected, String why) {
        return bookings.change(scope, id, expected, booking -> booking.cancel(why, clock.instant()));
    }
}
