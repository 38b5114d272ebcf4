package io.showroom.vehicle.booking.messaging;

import java.time.Instant;

/** What is read of this service's own {@code vehicle.work-order-opened.v1}: the booking it came by, if any. */
record WorkOpened(String workOrderId, String bookingId, Instant at) {}
