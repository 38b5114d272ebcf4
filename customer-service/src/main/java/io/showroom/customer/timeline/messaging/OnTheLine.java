package io.showroom.customer.timeline.messaging;

import io.showroom.customer.timeline.Happening;

/** An event of another service that belongs on a customer's line. */
interface OnTheLine {
    /** Null when the event came before its lead knew the customer. */
    String customerId();

    /** Null when it is about no lead. */
    default String leadId() {
        return null;
    }

    String store();

    Happening happening();

    /** Whether it belongs on a line at all: not so when it concerns no customer of ours, or another event tells it. */
    default boolean isOnTheLine() {
        return customerId() != null || leadId() != null;
    }
}
