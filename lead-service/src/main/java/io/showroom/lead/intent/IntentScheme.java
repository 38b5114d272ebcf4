package io.showroom.lead.intent;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/**
 * A group's scheme of intent levels: what supports which level, and how long a level lasts unconfirmed. Checked when it
 * is built, so that a group cannot configure a level that nothing reaches.
 *
 * @param criteria the level each kind of signal supports; kinds left out keep their default
 * @param horizonMonths for A, B and C: calendar months of the store's zone after which a level asks to be confirmed
 * @param graceDays days the owner has to confirm before the level drops by one
 */
public record IntentScheme(
        Map<SignalKind, IntentLevel> criteria, Map<IntentLevel, Integer> horizonMonths, int graceDays) {

    public IntentScheme {
        EnumMap<SignalKind, IntentLevel> all = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            IntentLevel level = criteria.getOrDefault(kind, kind.defaultLevel());
            if (kind.comesFromTheOrder() != (level == IntentLevel.O)) {
                throw new IllegalArgumentException(kind + " cannot support level " + level);
            }
            all.put(kind, level);
        }
        for (IntentLevel level : new IntentLevel[] {IntentLevel.A, IntentLevel.B, IntentLevel.C}) {
            if (!all.containsValue(level)) {
                throw new IllegalArgumentException("no signal supports level " + level);
            }
            Integer months = horizonMonths.get(level);
            if (months == null || months < 1 || months > 120) {
                throw new IllegalArgumentException("level " + level + " needs a horizon of 1 to 120 months");
            }
        }
        if (graceDays < 0 || graceDays > 365) {
            throw new IllegalArgumentException("the grace must be 0 to 365 days");
        }
        criteria = Map.copyOf(all);
        horizonMonths = Map.copyOf(horizonMonths);
    }

    /** The handbook's scheme: horizons of 1, 3 and 6 months, 7 days of grace. */
    public static IntentScheme handbook() {
        return new IntentScheme(Map.of(), Map.of(IntentLevel.A, 1, IntentLevel.B, 3, IntentLevel.C, 6), 7);
    }

    public IntentLevel levelOf(SignalKind kind) {
        return criteria.get(kind);
    }

    /** When a level confirmed at that moment has to be confirmed again; null for levels that do not grow stale. */
    Instant staleAt(IntentLevel level, Instant confirmedAt, ZoneId zone) {
        return level.growsStale()
                ? confirmedAt.atZone(zone).plusMonths(horizonMonths.get(level)).toInstant()
                : null;
    }

    Instant dropsAt(Instant askedAt, ZoneId zone) {
        return askedAt.atZone(zone).plusDays(graceDays).toInstant();
    }
}
