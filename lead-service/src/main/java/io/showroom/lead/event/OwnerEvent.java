package io.showroom.lead.event;

import io.showroom.lead.intent.IntentLevel;
import java.time.Instant;

/** Who looks after a lead, and whether they did in time. */
public sealed interface OwnerEvent extends LeadEvent {

    /**
     * Somebody owns the lead from now on; {@code firstContactDue} is null when it was touched before, {@code by} when
     * time or an event gave it to them.
     */
    record Assigned(
            String leadId,
            String store,
            String customerId,
            String owner,
            String previousOwner,
            String reason,
            Instant firstContactDue,
            String by,
            Instant at)
            implements OwnerEvent {
        @Override
        public String type() {
            return "lead.assigned.v1";
        }
    }

    /** Nobody looks after the lead any more: it lies in its store's pool (公海) until somebody takes it. */
    record Pooled(
            String leadId,
            String store,
            String customerId,
            String previousOwner,
            String reason,
            IntentLevel level,
            String by,
            Instant at)
            implements OwnerEvent {
        @Override
        public String type() {
            return "lead.pooled.v1";
        }
    }

    /** Nobody touched the lead in time. */
    record FirstContactMissed(String leadId, String store, String owner, Instant due, String manager, Instant at)
            implements OwnerEvent {
        @Override
        public String type() {
            return "lead.first-contact-missed.v1";
        }
    }

    /** A contact with the prospect, or the attempt at one. */
    record ContactRecorded(
            String leadId,
            String store,
            String customerId,
            String contactId,
            String channel,
            boolean customerTookPart,
            String by,
            String note,
            Instant at,
            String taskId)
            implements OwnerEvent {
        @Override
        public String type() {
            return "lead.contact-recorded.v1";
        }
    }
}
