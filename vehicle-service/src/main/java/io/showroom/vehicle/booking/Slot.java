package io.showroom.vehicle.booking;

import java.time.Instant;

/**
 * A time at a store's reception.
 *
 * @param lapsesAt when a car that has not come counts as missed
 * @param place which of the places of that time, from 0: two bookings never share one
 */
public record Slot(Instant startsAt, Instant endsAt, Instant lapsesAt, int place) {

    Slot at(int otherPlace) {
        return new Slot(startsAt, endsAt, lapsesAt, otherPlace);
    }
}
