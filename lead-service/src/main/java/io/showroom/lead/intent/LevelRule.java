package io.showroom.lead.intent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;

/**
 * What a group's scheme says of one level.
 *
 * @param horizonMonths for A, B and C: calendar months of the store's zone after which it must be confirmed; null for O
 *     and N
 * @param criteria for A, B and C: any one of these signals puts a lead there; empty for O and N
 * @param contacts how often the customer is contacted at least; of N, how often material is sent
 */
public record LevelRule(Label label, Integer horizonMonths, Set<SignalKind> criteria, Cadence contacts) {

    public LevelRule {
        criteria = criteria == null ? Set.of() : Set.copyOf(criteria);
    }

    /** What the level means, for people. */
    public record Label(String en, @JsonProperty("zh-CN") String zh) {}

    static LevelRule graded(IntentLevel level, int months, List<SignalKind> criteria, Cadence contacts) {
        return new LevelRule(new Label(level.en(), level.zh()), months, Set.copyOf(criteria), contacts);
    }

    static LevelRule fixed(IntentLevel level, Cadence contacts) {
        return new LevelRule(new Label(level.en(), level.zh()), null, Set.of(), contacts);
    }

    void check(IntentLevel level) {
        if (level.growsStale()) {
            if (horizonMonths == null || horizonMonths < 1 || horizonMonths > 120) {
                throw new IllegalArgumentException("level " + level + " needs a horizon of 1 to 120 months");
            }
            if (criteria.isEmpty()) {
                throw new IllegalArgumentException("no signal supports level " + level);
            }
        } else if (horizonMonths != null || !criteria.isEmpty()) {
            throw new IllegalArgumentException("level " + level + " has neither horizon nor criteria");
        }
        for (SignalKind kind : criteria) {
            if (kind.comesFromTheOrder() || kind.statesPurchaseTime()) {
                throw new IllegalArgumentException(kind + " cannot be a criterion of level " + level);
            }
        }
        if (label == null || contacts == null) {
            throw new IllegalArgumentException("level " + level + " needs a label and a cadence");
        }
    }
}
