package io.showroom.vehicle.booking;

import java.time.Instant;

/**
 * Which bookings are looked for; null means any.
 *
 * @param from slots that begin then or later
 * @param to slots that begin before then
 */
public record BookingQuery(String store, Instant from, Instant to, String vehicleId) {}
