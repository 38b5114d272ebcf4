package io.showroom.vehicle.booking;

/** What can happen to a booking. */
enum BookingStep {
    /** The car came: a work order was opened for it. */
    ARRIVE,
    /** The customer or the store called it off. */
    CANCEL,
    /** The slot's day went by without the car. */
    MISS
}
