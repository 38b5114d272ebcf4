package io.showroom.lead.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The contacts of a lead.
 *
 * @param first when the customer first took part
 * @param last when the customer last took part
 * @param count contacts in which the customer took part
 * @param recent the latest {@link #MAX_KEPT}, oldest first, attempts included; the customer's line keeps all of them
 */
public record ContactLog(Instant first, Instant last, int count, List<Contact> recent) {
    static final int MAX_KEPT = 100;

    public static ContactLog empty() {
        return new ContactLog(null, null, 0, List.of());
    }

    ContactLog with(Contact contact) {
        List<Contact> all = new ArrayList<>(recent);
        all.add(contact);
        List<Contact> kept = List.copyOf(all.subList(Math.max(0, all.size() - MAX_KEPT), all.size()));
        if (!contact.customerTookPart()) {
            return new ContactLog(first, last, count, kept);
        }
        return new ContactLog(
                first == null || contact.at().isBefore(first) ? contact.at() : first,
                last == null || contact.at().isAfter(last) ? contact.at() : last,
                count + 1,
                kept);
    }
}
