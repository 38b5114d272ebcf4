package io.showroom.followup.cadence.messaging;

import io.showroom.followup.cadence.IntentLevel;
import java.time.Instant;

/** What this service reads of a lead's events; every other field is ignored. */
final class LeadFacts {
    private LeadFacts() {}

    record Created(String leadId, String store, String customerId, IntentLevel level, Instant receivedAt) {}

    record CustomerLinked(String leadId, String customerId) {}

    record Assigned(String leadId, String owner, Instant at) {}

    record LevelChanged(String leadId, IntentLevel to, Instant at) {}

    record ContactRecorded(String leadId, boolean customerTookPart, String taskId, Instant at) {}

    record TestDriveRecorded(String leadId, Instant at) {}

    record StageChanged(String leadId, String from, String to, Instant at) {}

    record Ordered(String leadId, Instant at) {}

    record Delivered(String leadId, Instant deliveredAt) {}

    record Ended(String leadId, Instant at) {}
}
