package io.showroom.followup.cadence;

import java.util.EnumMap;
import java.util.Map;

/**
 * What this service reads of the group's scheme of intent levels (settings, section {@code intent}): how often each level's
 * customer is contacted. Lead-service judges the levels by the same section.
 */
public record CadenceScheme(Map<IntentLevel, Level> levels) {
    /** The section of a group's settings. */
    public static final String SECTION = "intent";

    public CadenceScheme {
        for (IntentLevel level : IntentLevel.values()) {
            if (!levels.containsKey(level)) {
                throw new IllegalArgumentException("level " + level + " has no contacts");
            }
        }
        levels = Map.copyOf(levels);
    }

    /** What the scheme says of one level, as far as it is read here. */
    public record Level(Contacts contacts) {}

    /** So many contacts in each period; of level N, so often material is sent. */
    public record Contacts(int times, PeriodUnit per) {
        public Contacts {
            if (per == null || times < 0 || times > (per == PeriodUnit.WEEK ? 7 : 31)) {
                throw new IllegalArgumentException("contacts must be 0 to 7 a week or 0 to 31 a month");
            }
        }
    }

    /** The handbook's cadences. */
    public static CadenceScheme handbook() {
        Map<IntentLevel, Level> levels = new EnumMap<>(IntentLevel.class);
        levels.put(IntentLevel.O, new Level(new Contacts(1, PeriodUnit.WEEK)));
        levels.put(IntentLevel.A, new Level(new Contacts(2, PeriodUnit.WEEK)));
        levels.put(IntentLevel.B, new Level(new Contacts(1, PeriodUnit.WEEK)));
        levels.put(IntentLevel.C, new Level(new Contacts(2, PeriodUnit.MONTH)));
        levels.put(IntentLevel.N, new Level(new Contacts(1, PeriodUnit.MONTH)));
        return new CadenceScheme(levels);
    }

    Contacts contacts(IntentLevel level) {
        return levels.get(level).contacts();
    }
}
