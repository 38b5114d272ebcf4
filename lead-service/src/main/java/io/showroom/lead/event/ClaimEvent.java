package io.showroom.lead.event;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;

/** Who shall have a lead that two stores or two consultants want; travels under the claim's id. */
public sealed interface ClaimEvent extends DomainEvent {

    /**
     * Somebody wants a lead: a store that of another, or a consultant that of a colleague.
     *
     * @param intoLead between stores: the receiving store's own lead of the customer
     * @param decides the store whose manager decides
     * @param claimant the consultant who wants it; null between stores
     */
    record Made(
            String claimId,
            String kind,
            String leadId,
            String intoLead,
            String fromStore,
            String toStore,
            String decides,
            String claimant,
            String by,
            Instant expiresAt,
            Instant at)
            implements ClaimEvent {
        @Override
        public String type() {
            return "lead.claim-made.v1";
        }
    }

    /**
     * It was decided, or nobody did in time.
     *
     * @param intoLead between stores: the receiving store's own lead of the customer, into which the other goes
     * @param visitId the visit that two consultants claimed; may be null
     * @param by who decided; null when time or an event did
     */
    record Decided(
            String claimId,
            String kind,
            String leadId,
            String intoLead,
            String visitId,
            String fromStore,
            String toStore,
            String claimant,
            String outcome,
            String by,
            Instant at)
            implements ClaimEvent {
        @Override
        public String type() {
            return "lead.claim-decided.v1";
        }
    }
}
