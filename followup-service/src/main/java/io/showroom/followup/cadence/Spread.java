package io.showroom.followup.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads contacts evenly over working days: the days are cut into as many parts as there are contacts, each contact
 * is planned for one day of its part and due at the part's end. The place inside the part differs by lead, so that
 * not all leads of a store fall on the same day.
 */
final class Spread {
    private Spread() {}

    /** The day a contact is planned for, and the last one it may be made on. */
    record Slot(LocalDate day, LocalDate last) {}

    /** At most {@code contacts} slots; fewer when there are fewer days. */
    static List<Slot> over(List<LocalDate> days, int contacts, String leadId) {
        int parts = Math.min(contacts, days.size());
        List<Slot> slots = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * days.size() / parts;
            int to = (part + 1) * days.size() / parts;
            int offset = Math.floorMod(leadId.hashCode(), days.size() / parts);
            slots.add(new Slot(days.get(from + offset), days.get(to - 1)));
        }
        return slots;
    }
}
