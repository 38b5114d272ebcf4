package io.showroom.vehicle.booking;

import java.time.Instant;

/**
 * Which bookings are looked for; null means any.
 *
 * @param from slots that begin then or later
 * @param to slots that begin before then
 * @param customerId who brings the car
 */
public record BookingQuery(
        String store, Instant from, Instant to, String vehicleId, String customerId, BookingState state) {

    /** The same within these moments. */
    public BookingQuery between(Instant first, Instant end) {
        return new BookingQuery(store, first, end, vehicleId, customerId, state);
    }
}
