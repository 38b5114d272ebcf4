package io.showroom.followup.cadence.messaging;

import io.showroom.followup.cadence.IntentLevel;
import java.time.Instant;

/** What this feature reads of a lead's events; every other field is ignored. */
final class LeadFacts {
    private LeadFacts() {}

    record Created(
            String leadId,
            String store,
            String source,
            String name,
            String organisation,
            String customerId,
            IntentLevel level,
            Instant receivedAt) {}

    record EnquiryJoined(String leadId, String source, Instant at) {}

    record CustomerLinked(String leadId, String customerId, String name) {}

    record Assigned(String leadId, String owner, Instant firstContactDue, Instant at) {}

    record Pooled(String leadId, Instant at) {}

    record LevelChanged(String leadId, IntentLevel to, Instant at) {}

    record ContactRecorded(String leadId, boolean customerTookPart, String taskId, Instant at) {}

    record TestDriveRecorded(String leadId, Instant at) {}

    record StageChanged(String leadId, String from, String to, Instant at) {}

    record Joined(String leadId, Instant at) {}
}
