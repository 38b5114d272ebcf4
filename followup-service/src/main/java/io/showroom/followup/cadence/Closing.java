package io.showroom.followup.cadence;

import java.time.Instant;

/** How and when a lead ended: its cadence demands nothing from then on. */
public record Closing(Reason reason, Instant at) {
    /** The ends a lead can come to. */
    public enum Reason {
        DELIVERED,
        DEFEATED,
        INVALID,
        JOINED
    }
}
