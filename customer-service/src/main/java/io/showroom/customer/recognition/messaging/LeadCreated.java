package io.showroom.customer.recognition.messaging;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.contracts.value.PhoneNumber.Reliability;
import io.showroom.customer.profile.Applicant;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.Profile;
import java.time.Instant;
import java.util.List;

/** What this feature reads of {@code lead.created.v1}. */
record LeadCreated(
        String leadId,
        String store,
        String source,
        CustomerKind kind,
        String name,
        String organisation,
        List<Number> phones,
        List<String> emails,
        String brand,
        String model,
        String level,
        String campaign,
        Instant receivedAt,
        String customerId) {

    /** A number as lead-service read it: it has its country code. */
    record Number(String e164, String typed) {
        /** A number that our numbering plans do not know is kept, and recognises nobody. */
        PhoneNumber phone(String country) {
            String written = typed == null ? e164 : typed;
            try {
                PhoneNumber read = PhoneNumber.parse(e164, country);
                return new PhoneNumber(read.e164(), written, read.extension(), read.reliability(), read.mobile());
            } catch (InvalidValue unknownToOurPlans) {
                return new PhoneNumber(e164, written, null, Reliability.POSSIBLE, false);
            }
        }
    }

    Applicant enquirer(String group, String country, String region) {
        Profile told = isFirm() ? firm(country, region) : person(country, region);
        return new Applicant(group, store, null, whoAsks(), told, null);
    }

    private CustomerKind whoAsks() {
        return isFirm() ? CustomerKind.ORGANISATION : CustomerKind.PERSON;
    }

    private boolean isFirm() {
        return kind == null ? organisation != null : kind == CustomerKind.ORGANISATION;
    }

    private Profile person(String country, String region) {
        return Profile.ofEnquiry(name, numbers(country), addresses(), region);
    }

    private Profile firm(String country, String region) {
        String firm = organisation == null ? name : organisation;
        List<Contact> contacts = organisation == null || name == null ? List.of() : List.of(Contact.named(name));
        return Profile.ofEnquiry(firm, numbers(country), addresses(), region).withContacts(contacts);
    }

    private List<PhoneNumber> numbers(String country) {
        return phones == null
                ? List.of()
                : phones.stream().map(number -> number.phone(country)).toList();
    }

    private List<Email> addresses() {
        return emails == null
                ? List.of()
                : emails.stream().map(EmailAddress::new).map(Email::of).toList();
    }
}
