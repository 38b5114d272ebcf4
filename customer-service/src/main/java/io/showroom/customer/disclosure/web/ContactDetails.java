package io.showroom.customer.disclosure.web;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.Profile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How a customer is reached, in the clear. */
record ContactDetails(
        @Schema(description = "The primary one first") List<ContactPhone> phones,

        @Schema(example = "[\"wang@example.com\"]") List<String> emails,

        Address address,

        @Schema(description = "People to talk to at an organisation")
        List<ContactPerson> contacts) {

    /** A number to dial, and the extension to ask for. */
    record ContactPhone(
            @Schema(description = "E.164", example = "+8613800138000")
            String e164,

            @Schema(description = "Digits to dial once answered", example = "8012")
            String extension,

            @Schema(description = "As it was written by whoever gave it", example = "138-0013-8000")
            String typed) {
        static ContactPhone of(PhoneNumber number) {
            return number == null ? null : new ContactPhone(number.e164(), number.extension(), number.typed());
        }
    }

    /** A person to talk to at an organisation. */
    record ContactPerson(String name, String position, ContactPhone phone, String email) {
        static ContactPerson of(Contact contact) {
            return new ContactPerson(
                    contact.name(), contact.position(), ContactPhone.of(contact.phone()), contact.email());
        }
    }

    static ContactDetails of(Profile profile) {
        return new ContactDetails(
                profile.phones().stream().map(ContactPhone::of).toList(),
                profile.emails().stream().map(Email::address).toList(),
                profile.address(),
                profile.contacts().stream().map(ContactPerson::of).toList());
    }
}
