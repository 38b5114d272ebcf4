package io.showroom.followup.cadence;

import io.showroom.followup.settings.FollowupSettings;
import io.showroom.followup.task.TaskKind;

/**
 * How often a level wants its customer contacted (handbook, section 3, "contact at least").
 *
 * @param contacts how many in each period
 * @param unit the period
 * @param kind what the planned tasks ask for
 * @param materialCounts whether material sent fulfils it; otherwise only what the customer took part in does
 */
public record Rhythm(int contacts, PeriodUnit unit, TaskKind kind, boolean materialCounts) {

    public static Rhythm of(IntentLevel level, FollowupSettings settings) {
        return switch (level) {
            case A -> calls(settings.contactsA(), PeriodUnit.WEEK);
            case B -> calls(settings.contactsB(), PeriodUnit.WEEK);
            case C -> calls(settings.contactsC(), PeriodUnit.MONTH);
            case O -> calls(settings.contactsO(), PeriodUnit.WEEK);
            case N -> new Rhythm(settings.materialN(), PeriodUnit.MONTH, TaskKind.EMAIL, true);
        };
    }

    private static Rhythm calls(int contacts, PeriodUnit unit) {
        return new Rhythm(contacts, unit, TaskKind.CALL, false);
    }

    boolean counts(CountedContact contact) {
        return contact.customerTookPart() || materialCounts;
    }
}
