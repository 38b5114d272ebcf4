package io.showroom.customer.timeline;

import io.showroom.platform.messaging.IncomingEvent;
import java.util.UUID;

/**
 * The id of an event's entry: the same on every redelivery, and made so that entries of one moment stand in the order
 * in which their source told them. A page lists the newest first and equal times by ascending id; so the id leads with
 * the event's version counted downwards.
 */
final class EntryId {
    private static final long VERSION_BITS = (1L << 48) - 1;
    private static final long CUSTOM_UUID = 0x8000L;
    private static final long RANDOM_OF_UUID = 0x0FFFL;

    private EntryId() {}

    static String of(IncomingEvent<?> event) {
        UUID derived = UUID.fromString(event.derivedId("timeline"));
        long downwards = VERSION_BITS - (event.version() & VERSION_BITS);
        long leading = (downwards << 16) | CUSTOM_UUID | (derived.getMostSignificantBits() & RANDOM_OF_UUID);
        return new UUID(leading, derived.getLeastSignificantBits()).toString();
    }
}
