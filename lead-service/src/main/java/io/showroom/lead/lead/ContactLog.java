package io.showroom.lead.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Together with those of another lead of the same customer. */
    ContactLog with(ContactLog other) {
        List<Contact> all = new ArrayList<>(recent);
        all.addAll(other.recent);
        all.sort(Comparator.comparing(Contact::at));
        return new ContactLog(
                Stream.of(first, other.first)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                Stream.of(last, other.last)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                count + other.count,
                latest(all));
    }

    private static List<Contact> latest(List<Contact> all) {
        return List.copyOf(all.subList(Math.max(0, all.size() - MAX_KEPT), all.size()));
    }

    ContactLog with(Contact contact) {
        List<Contact> all = new ArrayList<>(recent);
        all.add(contact);
        List<Contact> kept = latest(all);
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
