package io.showroom.vehicle.booking;

import io.showroom.platform.messaging.DomainEvent;

/** What happens to a booking. */
public sealed interface BookingEvent extends DomainEvent
        permits BookingMade, BookingKept, BookingCancelled, BookingMissed {}
