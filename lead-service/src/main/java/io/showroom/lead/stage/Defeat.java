package io.showroom.lead.stage;

import java.time.Instant;

/**
 * A proposal to give a lead up, made by the consultant and decided by a manager (战败审核).
 *
 * @param competitor the brand or dealer chosen instead; may be null
 * @param model the car chosen instead; may be null
 * @param note of who proposed it; may be null
 * @param endedBy the manager who decided, or who withdrew it; null while the proposal is open
 * @param endNote why it was rejected or withdrawn; may be null
 */
public record Defeat(
        DefeatReason reason,
        String competitor,
        String model,
        String note,
        String proposedBy,
        Instant proposedAt,
        DefeatState state,
        String endedBy,
        Instant endedAt,
        String endNote) {

    public static Defeat proposed(
            DefeatReason reason, String competitor, String model, String note, String by, Instant at) {
        return new Defeat(reason, competitor, model, note, by, at, DefeatState.PROPOSED, null, null, null);
    }

    public boolean pending() {
        return state == DefeatState.PROPOSED;
    }

    Defeat ended(DefeatState as, String by, Instant at, String why) {
        return new Defeat(reason, competitor, model, note, proposedBy, proposedAt, as, by, at, why);
    }
}
