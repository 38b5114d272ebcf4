package io.showroom.lead.stage;

import java.time.Instant;

/**
 * Why a lead was lost, first proposed by the consultant and then decided by a manager (战败审核).
 *
 * @param competitor the brand or dealer chosen instead; may be null
 * @param model the car chosen instead; may be null
 * @param decidedBy the manager; null while the proposal is open
 * @param approved null while the proposal is open
 */
public record Defeat(
        DefeatReason reason,
        String competitor,
        String model,
        String note,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        Boolean approved) {

    public static Defeat proposed(
            DefeatReason reason, String competitor, String model, String note, String by, Instant at) {
        return new Defeat(reason, competitor, model, note, by, at, null, null, null);
    }

    public boolean pending() {
        return approved == null;
    }

    Defeat decided(boolean approve, String by, Instant at) {
        return new Defeat(reason, competitor, model, note, proposedBy, proposedAt, by, at, approve);
    }
}
