package io.showroom.customer.disclosure.web;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.Profile;
import java.util.List;

/** How a customer is reached, in the clear. The first phone is the primary one. */
record ContactDetails(List<Phone> phones, List<String> emails, Address address, List<Person> contacts) {

    /** A number to dial, and the extension to ask for. */
    record Phone(String e164, String extension, String typed) {
        static Phone of(PhoneNumber number) {
            return number == null ? null : new Phone(number.e164(), number.extension(), number.typed());
        }
    }

    /** A person to talk to at an organisation. */
    record Person(String name, String position, Phone phone, String email) {
        static Person of(Contact contact) {
            return new Person(contact.name(), contact.position(), Phone.of(contact.phone()), contact.email());
        }
    }

    static ContactDetails of(Profile profile) {
        return new ContactDetails(
                profile.phones().stream().map(Phone::of).toList(),
                profile.emails().stream().map(Email::address).toList(),
                profile.address(),
                profile.contacts().stream().map(Person::of).toList());
    }
}
