package io.showroom.lead.intent;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * A group's scheme of intent levels (handbook, section 3): what supports which level, how long a level lasts unconfirmed,
 * how often its customer is contacted, and how a stated purchase time is served. It is the section {@code intent} of the
 * group's settings, which followup-service reads as well; checked when it is built, so that no level is out of reach.
 *
 * @param levels a rule for each of the five levels
 * @param graceDays days the owner has to confirm before the level drops by one
 * @param purchaseTimes what each stated purchase time means
 */
public record IntentScheme(
        Map<IntentLevel, LevelRule> levels, int graceDays, Map<PurchaseHorizon, PurchaseTime> purchaseTimes) {
    /** The section of a group's settings. */
    public static final String SECTION = "intent";

    public IntentScheme {
        for (IntentLevel level : IntentLevel.values()) {
            LevelRule rule = levels.get(level);
            if (rule == null) {
                throw new IllegalArgumentException("level " + level + " has no rule");
            }
            rule.check(level);
        }
        for (PurchaseHorizon horizon : PurchaseHorizon.values()) {
            PurchaseTime time = purchaseTimes.get(horizon);
            if (time == null || time.level() == IntentLevel.O) {
                throw new IllegalArgumentException("purchase time " + horizon + " needs a level below O");
            }
        }
        if (graceDays < 0 || graceDays > 365) {
            throw new IllegalArgumentException("graceDays must be 0 to 365");
        }
        levels = Map.copyOf(levels);
        purchaseTimes = Map.copyOf(purchaseTimes);
    }

    /** The handbook's scheme. */
    public static IntentScheme handbook() {
        return HandbookScheme.SCHEME;
    }

    public LevelRule rule(IntentLevel level) {
        return levels.get(level);
    }

    /** The level any one such signal supports: the highest that names it, N when none does. */
    public IntentLevel levelOf(SignalKind kind) {
        if (kind.comesFromTheOrder()) {
            return IntentLevel.O;
        }
        PurchaseHorizon stated = PurchaseHorizon.statedBy(kind);
        if (stated != null) {
            return purchaseTimes.get(stated).level();
        }
        return levels.entrySet().stream()
                .filter(rule -> rule.getValue().criteria().contains(kind))
                .map(Map.Entry::getKey)
                .max(IntentLevel::compareTo)
                .orElse(IntentLevel.N);
    }

    public Treatment treatmentOf(PurchaseHorizon horizon) {
        return purchaseTimes.get(horizon).treatment();
    }

    /** When a level confirmed at that moment has to be confirmed again; null for levels that do not grow stale. */
    Instant staleAt(IntentLevel level, Instant confirmedAt, ZoneId zone) {
        return level.growsStale()
                ? confirmedAt
                        .atZone(zone)
                        .plusMonths(rule(level).horizonMonths())
                        .toInstant()
                : null;
    }

    Instant dropsAt(Instant askedAt, ZoneId zone) {
        return askedAt.atZone(zone).plusDays(graceDays).toInstant();
    }
}
