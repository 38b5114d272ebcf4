package io.showroom.followup.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The contacts made, one a day; the day's first counts, but taking part outweighs material sent. */
final class ContactLog {
    private final List<CountedContact> contacts;
    private LocalDate lastAttempt;

    ContactLog(List<CountedContact> contacts, LocalDate lastAttempt) {
        this.contacts = new ArrayList<>(contacts);
        this.lastAttempt = lastAttempt;
    }

    void add(CountedContact contact) {
        boolean known = contacts.stream()
                .anyMatch(c -> c.day().equals(contact.day())
                        && c.customerTookPart() == contact.customerTookPart()
                        && !contact.at().isBefore(c.at()));
        if (!known) {
            contacts.removeIf(c -> c.day().equals(contact.day()) && c.customerTookPart() == contact.customerTookPart());
            contacts.add(contact);
            contacts.sort(Comparator.comparing(CountedContact::at));
        }
    }

    void attempted(LocalDate day) {
        lastAttempt = lastAttempt == null || day.isAfter(lastAttempt) ? day : lastAttempt;
    }

    /** Whether the day already had its contact, or an attempt that failed. */
    boolean usedOn(LocalDate day, Rhythm rhythm) {
        return day.equals(lastAttempt)
                || contacts.stream().anyMatch(c -> c.day().equals(day) && rhythm.counts(c));
    }

    List<CountedContact> all() {
        return contacts;
    }

    List<CountedContact> since(LocalDate oldest) {
        return contacts.stream().filter(c -> !c.day().isBefore(oldest)).toList();
    }

    LocalDate lastAttempt() {
        return lastAttempt;
    }
}
