package io.showroom.customer.profile.web;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.profile.web.ProfileBody.ContactBody;
import io.showroom.customer.profile.web.ProfileBody.PhoneBody;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a profile as clients write it, each field by the handbook's rules; a bad value is refused and named.
 *
 * @param country whose numbers those without a country code are
 * @param today where the caller is
 */
record ProfileReader(String country, LocalDate today) {
    private static final int MOST_PHONES = 10;
    private static final int MOST_EMAILS = 10;
    private static final int MOST_CONTACTS = 50;
    private static final int MOST_EMPLOYEES = 10_000_000;

    /** @param known what is stored now: a phone in it keeps the form in which it was once typed */
    Profile read(ProfileBody body, Profile known) {
        Profile profile = new Profile(
                Text.required("name", body.name(), Text.NAME),
                phones(body.phones(), known),
                emails(body.emails()),
                AddressReader.read(body.address()),
                Text.optional("region", body.region(), Text.LABEL),
                PersonReader.read(body.person(), today),
                organisation(body.organisation()),
                contacts(body.contacts()));
        if (!profile.isReachable()) {
            throw new Invalid("phones", "required", "one phone or e-mail at least is needed");
        }
        return profile;
    }

    private List<PhoneNumber> phones(List<PhoneBody> bodies, Profile known) {
        List<PhoneBody> given = bounded("phones", bodies, MOST_PHONES);
        Map<String, PhoneNumber> numbers = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "phones[" + i + "]";
            PhoneBody body = required(field, given.get(i));
            PhoneNumber number = asKnown(phone(field + ".number", body.number()), known);
            if (Boolean.TRUE.equals(body.primary())) {
                Map<String, PhoneNumber> rest = new LinkedHashMap<>(numbers);
                numbers.clear();
                numbers.put(number.e164(), number);
                rest.forEach(numbers::putIfAbsent);
            } else {
                numbers.putIfAbsent(number.e164(), number);
            }
        }
        return List.copyOf(numbers.values());
    }

    private static PhoneNumber asKnown(PhoneNumber number, Profile known) {
        return known.phones().stream()
                .filter(phone -> phone.e164().equals(number.e164())
                        && java.util.Objects.equals(phone.extension(), number.extension()))
                .findFirst()
                .orElse(number);
    }

    private List<Email> emails(List<String> bodies) {
        List<String> given = bounded("emails", bodies, MOST_EMAILS);
        Map<String, Email> addresses = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Email email = Email.of(email("emails[" + i + "]", given.get(i)));
            addresses.putIfAbsent(email.key(), email);
        }
        return List.copyOf(addresses.values());
    }

    private List<Contact> contacts(List<ContactBody> bodies) {
        List<ContactBody> given = bounded("contacts", bodies, MOST_CONTACTS);
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "contacts[" + i + "]";
            ContactBody body = required(field, given.get(i));
            contacts.add(new Contact(
                    Text.required(field + ".name", body.name(), Text.NAME),
                    Text.optional(field + ".position", body.position(), Text.LABEL),
                    body.phone() == null ? null : phone(field + ".phone", body.phone()),
                    body.email() == null
                            ? null
                            : email(field + ".email", body.email()).value()));
        }
        return contacts;
    }

    private static OrganisationFacts organisation(OrganisationFacts body) {
        if (body == null) {
            return null;
        }
        if (body.employees() != null && (body.employees() < 0 || body.employees() > MOST_EMPLOYEES)) {
            throw new Invalid("organisation.employees", "out-of-range", "must be 0 to " + MOST_EMPLOYEES);
        }
        return new OrganisationFacts(
                Text.optional("organisation.industry", body.industry(), Text.LABEL), body.employees());
    }

    private PhoneNumber phone(String field, String typed) {
        return value(field, typed, text -> PhoneNumber.parse(text, country));
    }

    private static EmailAddress email(String field, String typed) {
        return value(field, typed, text -> EmailAddress.parse(text).value());
    }

    private static <T> T value(String field, String typed, Function<String, T> reading) {
        try {
            return reading.apply(typed);
        } catch (InvalidValue e) {
            throw new Invalid(field, e.code(), e.getMessage());
        }
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new Invalid(field, "required", "is missing");
        }
        return value;
    }

    private static <T> List<T> bounded(String field, List<T> values, int most) {
        if (values != null && values.size() > most) {
            throw new Invalid(field, "too-many", "takes " + most + " at most");
        }
        return values == null ? List.of() : values;
    }
}
