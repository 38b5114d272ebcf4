package io.showroom.vehicle.booking;

import java.time.Instant;

/** What is asked for when a slot is booked. */
record BookingRequest(
        String store, String vehicleId, String vin, String customerId, Purpose purpose, String note, Instant at) {}
