package io.showroom.customer.profile.web;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.PersonFacts;
import io.showroom.customer.profile.Profile;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The editable part of a customer, as clients write it.
 *
 * @param phones the primary is the one marked so, else the first
 */
record ProfileBody(
        String name,
        List<PhoneBody> phones,
        List<String> emails,
        Address address,
        String region,
        PersonFacts person,
        OrganisationFacts organisation,
        List<ContactBody> contacts) {

    /** A number as typed; one without a country code is read as of the store's country. */
    record PhoneBody(String number, Boolean primary) {
        static PhoneBody of(PhoneNumber phone, boolean primary) {
            return new PhoneBody(asTyped(phone), primary ? true : null);
        }
    }

    /** A person to talk to at an organisation. */
    record ContactBody(String name, String position, String phone, String email) {
        static ContactBody of(Contact contact) {
            return new ContactBody(
                    contact.name(),
                    contact.position(),
                    contact.phone() == null ? null : asTyped(contact.phone()),
                    contact.email());
        }
    }

    static ProfileBody of(Profile profile) {
        List<PhoneNumber> phones = profile.phones();
        return new ProfileBody(
                profile.name(),
                IntStream.range(0, phones.size())
                        .mapToObj(i -> PhoneBody.of(phones.get(i), i == 0))
                        .toList(),
                profile.emails().stream().map(Email::address).toList(),
                profile.address(),
                profile.region(),
                profile.person(),
                profile.organisation(),
                profile.contacts().stream().map(ContactBody::of).toList());
    }

    /** A form that reads back as the same number in any country. */
    private static String asTyped(PhoneNumber phone) {
        return phone.extension() == null ? phone.e164() : phone.e164() + " ext " + phone.extension();
    }
}
