package io.showroom.customer.journey.messaging;

import java.time.Instant;

/** What this feature reads of lead-service's events. */
final class LeadEvents {
    private LeadEvents() {}

    record CustomerLinked(String leadId, String store, String customerId, String owner) {}

    record Assigned(String leadId, String store, String customerId, String owner) {}

    record StageChanged(String leadId, String customerId, String to) {}

    record ContactRecorded(String leadId, String customerId, Boolean customerTookPart, Instant at) {}

    record TestDriveRecorded(String leadId, String customerId, Instant at) {}

    record Ordered(String leadId, String customerId, Instant at) {}

    record Delivered(
            String leadId,
            String store,
            String customerId,
            String vin,
            Long mileage,
            String consultant,
            Instant deliveredAt) {}

    record Defeated(String leadId, String customerId, String reason) {
        boolean toAnotherMake() {
            return "BOUGHT_COMPETITOR".equals(reason);
        }
    }

    record Invalidated(String leadId, String customerId) {}

    record Joined(String leadId, String customerId) {}
}
