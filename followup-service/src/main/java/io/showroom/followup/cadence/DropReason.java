package io.showroom.followup.cadence;

/** Why a planned contact is not to be made any more. */
public enum DropReason {
    LEVEL_CHANGED,
    CONTACT_MADE,
    PERIOD_ENDED,
    LEAD_CLOSED;

    /** Whether its time has passed, rather than its need. */
    boolean isExpiry() {
        return this == PERIOD_ENDED;
    }
}
