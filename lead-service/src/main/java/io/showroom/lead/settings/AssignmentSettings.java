package io.showroom.lead.settings;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a group may set about who looks after its leads; what it leaves out keeps the default [ours]. Checked when it is
 * loaded.
 *
 * @param weights by staff id: how many leads somebody gets against a colleague of weight 1 (the default); 0.5 for half
 *     as many, 0 for none by turn; at most 100
 * @param poolMonthsN months after which a lead of level N that nobody moved goes to the pool (12); A, B and C go after
 *     their level's horizon
 * @param holdingLimit open leads a consultant may hold at a store and still claim one from the pool (100)
 * @param reclaimDays days for which the last owner of a lead in the pool may not claim it back (7)
 * @param claimHours hours within which a claim or a hand-over between stores has to be decided (72)
 * @param leaversAtOnce whether the book of somebody who leaves is handed over by itself, not just suggested (false)
 */
public record AssignmentSettings(
        Map<String, BigDecimal> weights,
        int poolMonthsN,
        int holdingLimit,
        int reclaimDays,
        int claimHours,
        boolean leaversAtOnce) {
    /** The section of a group's settings. */
    public static final String SECTION = "assignment";

    private static final BigDecimal HEAVIEST = new BigDecimal(100);

    public AssignmentSettings {
        weights = Map.copyOf(weights);
        weights.forEach((staff, weight) -> {
            if (weight.signum() < 0 || weight.compareTo(HEAVIEST) > 0) {
                throw new IllegalArgumentException("the weight of " + staff + " must be 0 to " + HEAVIEST);
            }
        });
        Limits.within("poolMonthsN", poolMonthsN, 1, 120);
        Limits.within("holdingLimit", holdingLimit, 1, 10_000);
        Limits.within("reclaimDays", reclaimDays, 0, 3_650);
        Limits.within("claimHours", claimHours, 1, 8_760);
    }

    public static AssignmentSettings handbook() {
        return new AssignmentSettings(Map.of(), 12, 100, 7, 72, false);
    }

    /** How many leads this person gets against a colleague of weight 1. */
    public double weightOf(String staff) {
        return weights.getOrDefault(staff, BigDecimal.ONE).doubleValue();
    }
}
