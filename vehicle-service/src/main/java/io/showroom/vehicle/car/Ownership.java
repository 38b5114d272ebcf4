package io.showroom.vehicle.car;

import java.time.Instant;

/**
 * A customer's time with the car.
 *
 * @param store where the group learnt of it
 * @param until null while it lasts
 * @param leadId the lead whose delivery made this owner; null otherwise
 */
public record Ownership(
        String customerId, OwnershipKind kind, String store, Instant since, Instant until, String leadId) {

    /** The ownership from {@code since} on, still lasting. */
    public static Ownership from(Instant since, String customerId, OwnershipKind kind, String store, String leadId) {
        return new Ownership(customerId, kind, store, since, null, leadId);
    }

    Ownership endedAt(Instant end) {
        return new Ownership(customerId, kind, store, since, end, leadId);
    }
}
