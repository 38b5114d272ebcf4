package io.showroom.customer.profile;

import io.showroom.contracts.value.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What people tell us of themselves. A name or one phone or e-mail is enough to begin with.
 *
 * @param name in any script; null when nobody gave one yet
 * @param phones the primary first
 * @param region of the customer, as the group divides its market; null when unknown
 * @param person null for an organisation, or when nothing is known
 * @param organisation null for a person, or when nothing is known
 * @param contacts of an organisation
 */
public record Profile(
        String name,
        List<PhoneNumber> phones,
        List<Email> emails,
        Address address,
        String region,
        PersonFacts person,
        OrganisationFacts organisation,
        List<Contact> contacts) {
    public static final int MOST_PHONES = 10;
    public static final int MOST_EMAILS = 10;
    public static final int MOST_CONTACTS = 50;

    public Profile {
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** Nothing is known. */
    public static Profile empty() {
        return ofEnquiry(null, null, null, null);
    }

    /** Only what an enquiry tells. */
    public static Profile ofEnquiry(String name, List<PhoneNumber> phones, List<Email> emails, String region) {
        return new Profile(name, phones, emails, null, region, null, null, List.of());
    }

    public boolean isReachable() {
        return !phones.isEmpty() || !emails.isEmpty();
    }

    /** The same, but for e-mails that another customer is already recognised by. */
    public Profile yielding(Set<String> takenEmails) {
        return withEmails(emails.stream()
                .map(email -> takenEmails.contains(email.key()) ? email.yielding() : email)
                .toList());
    }

    /** Fills what is empty with what was told now, adds what is new as far as there is room, never overwrites (handbook, section 10). */
    public Profile filledFrom(Profile told) {
        return merged(this, told);
    }

    /** What was told now replaces what was known; phones, e-mails and contacts are added, those told now first. */
    public Profile overlaidWith(Profile told) {
        return merged(told, this);
    }

    private static Profile merged(Profile first, Profile second) {
        return new Profile(
                firstOf(first.name, second.name),
                union(first.phones, second.phones, PhoneNumber::e164, MOST_PHONES),
                union(first.emails, second.emails, Email::key, MOST_EMAILS),
                firstOf(first.address, second.address),
                firstOf(first.region, second.region),
                firstOf(first.person, second.person),
                firstOf(first.organisation, second.organisation),
                union(first.contacts, second.contacts, Contact::name, MOST_CONTACTS));
    }

    /** The same without people to talk to: only a firm has those. */
    public Profile withoutContacts() {
        return withContacts(List.of());
    }

    public Profile inRegion(String other) {
        return new Profile(name, phones, emails, address, other, person, organisation, contacts);
    }

    public Profile withContacts(List<Contact> people) {
        return new Profile(name, phones, emails, address, region, person, organisation, people);
    }

    private Profile withEmails(List<Email> next) {
        return new Profile(name, phones, next, address, region, person, organisation, contacts);
    }

    private static <T> T firstOf(T one, T other) {
        return one == null ? other : one;
    }

    private static <T> List<T> union(List<T> known, List<T> more, Function<T, String> key, int most) {
        Map<String, T> all = new LinkedHashMap<>();
        known.forEach(one -> all.putIfAbsent(key.apply(one), one));
        more.forEach(one -> all.putIfAbsent(key.apply(one), one));
        return all.values().stream().limit(most).toList();
    }
}
