package io.showroom.customer.profile;

import io.showroom.contracts.value.PhoneNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    public Profile {
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** Only what an enquiry tells. */
    public static Profile ofEnquiry(String name, List<PhoneNumber> phones, List<Email> emails, String region) {
        return new Profile(name, phones, emails, null, region, null, null, List.of());
    }

    public boolean isReachable() {
        return !phones.isEmpty() || !emails.isEmpty();
    }

    public boolean hasValidPhone() {
        return phones.stream().anyMatch(PhoneNumber::recognises);
    }

    /** The same, but for e-mails that another customer is already recognised by. */
    public Profile yielding(Set<String> takenEmails) {
        return withEmails(emails.stream()
                .map(email -> takenEmails.contains(email.key()) ? email.yielding() : email)
                .toList());
    }

    /** Fills what is empty with what an enquiry told, and never overwrites (handbook, section 10). */
    public Profile filledFrom(Profile told) {
        return new Profile(
                name == null ? told.name : name,
                union(phones, told.phones.stream().filter(phone -> !hasPhone(phone.e164()))),
                union(emails, told.emails.stream().filter(email -> !hasEmail(email.key()))),
                address == null ? told.address : address,
                region == null ? told.region : region,
                person == null ? told.person : person,
                organisation == null ? told.organisation : organisation,
                contacts.isEmpty() ? told.contacts : contacts);
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

    private boolean hasPhone(String e164) {
        return phones.stream().map(PhoneNumber::e164).anyMatch(e164::equals);
    }

    private boolean hasEmail(String key) {
        return emails.stream().map(Email::key).anyMatch(key::equals);
    }

    private static <T> List<T> union(Collection<T> known, Stream<T> more) {
        List<T> all = new ArrayList<>(known);
        more.forEach(all::add);
        return all;
    }
}
