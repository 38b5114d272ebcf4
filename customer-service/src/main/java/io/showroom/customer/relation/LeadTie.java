package io.showroom.customer.relation;

import java.time.Instant;

/**
 * What this service remembers of one of the customer's leads: where it is worked, by whom, and how far it came. The
 * lead itself belongs to lead-service; {@code since} is when the lead was received.
 */
public record LeadTie(String leadId, String store, String owner, LeadState state, Instant since) {

    /** How far the lead came, as far as classes and visibility depend on it. */
    public enum LeadState {
        OPEN,
        ORDERED,
        DELIVERED,
        DEFEATED,
        DROPPED;

        /** A lead that somebody still works on; an order that waits for its delivery is one. */
        public boolean isOpen() {
            return this == OPEN || this == ORDERED;
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    LeadTie ownedBy(String newOwner) {
        return new LeadTie(leadId, store, newOwner, state, since);
    }

    LeadTie in(LeadState newState) {
        return new LeadTie(leadId, store, owner, newState, since);
    }
}
