package io.showroom.vehicle.booking;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The bookings of the stores. */
public interface Bookings extends Repository<Booking> {

    /** The bookings the caller sees, earliest slot first. */
    Page<Versioned<Booking>> list(Scope scope, BookingQuery query, PageRequest page);
}
