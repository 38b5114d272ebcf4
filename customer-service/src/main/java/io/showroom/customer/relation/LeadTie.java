package io.showroom.customer.relation;

import io.showroom.customer.profile.Profile;
import java.time.Instant;

/**
 * What this service remembers of one of the customer's leads: where it is worked, by whom, and how far it came. The
 * lead itself belongs to lead-service.
 *
 * @param owner the consultant who works on it; null before it is assigned
 * @param since when the lead was received
 * @param toAnotherMake whether it is lost because the customer chose another make
 * @param told what its store was told by its enquiries; null when they are not known here
 */
public record LeadTie(
        String leadId,
        String store,
        String owner,
        LeadState state,
        Instant since,
        boolean toAnotherMake,
        Profile told) {

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

        /** A lead that made the customer one of the store's own: more than an enquiry. */
        boolean isDeal() {
            return this == ORDERED || this == DELIVERED;
        }
    }

    static LeadTie open(String leadId, String store, String owner, Instant since) {
        return new LeadTie(leadId, store, owner, LeadState.OPEN, since, false, null);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    LeadTie ownedBy(String newOwner) {
        return newOwner == null ? this : new LeadTie(leadId, store, newOwner, state, since, toAnotherMake, told);
    }

    /** In another state; a lead that is taken up again is not lost to anybody. */
    LeadTie in(LeadState newState) {
        boolean stillLost = toAnotherMake && newState == LeadState.DEFEATED;
        return new LeadTie(leadId, store, owner, newState, since, stillLost, told);
    }

    LeadTie lostToAnotherMake() {
        return new LeadTie(leadId, store, owner, LeadState.DEFEATED, since, true, told);
    }

    LeadTie toldBy(Profile enquiry) {
        Profile all = told == null ? enquiry : told.filledFrom(enquiry);
        return new LeadTie(leadId, store, owner, state, since, toAnotherMake, all);
    }
}
