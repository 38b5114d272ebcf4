package io.showroom.followup.cadence;

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

    public static Rhythm of(IntentLevel level, CadenceScheme scheme) {
        CadenceScheme.Contacts contacts = scheme.contacts(level);
        return switch (level) {
            case A, B, C, O -> new Rhythm(contacts.times(), contacts.per(), TaskKind.CALL, false);
            case N -> new Rhythm(contacts.times(), contacts.per(), TaskKind.EMAIL, true);
        };
    }

    boolean counts(CountedContact contact) {
        return contact.customerTookPart() || materialCounts;
    }
}
