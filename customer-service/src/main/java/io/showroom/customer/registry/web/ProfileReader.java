package io.showroom.customer.registry.web;

import io.showroom.contracts.value.EmailAddress;
import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.web.ProfileBody.TypedContact;
import io.showroom.customer.registry.web.ProfileBody.TypedPhone;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads a profile as clients write it, each field by the handbook's rules; a bad value is refused and named.
 *
 * @param country whose numbers those without a country code are
 * @param today where the caller is
 */
record ProfileReader(String country, LocalDate today) {
    private static final int MOST_EMPLOYEES = 10_000_000;

    /** Somebody new: a name and one phone or e-mail are needed. */
    Profile registration(RegistrationBody body) {
        return read(body.kind(), body.profile(), Profile.empty(), true);
    }

    /**
     * A correction; whoever was registered without a name may go on without one.
     *
     * @param known what is stored now: a phone in it keeps the form in which it was once typed
     */
    Profile correction(CustomerKind kind, ProfileBody body, Profile known) {
        return read(kind, body, known, known.name() != null);
    }

    private Profile read(CustomerKind kind, ProfileBody body, Profile known, boolean nameNeeded) {
        boolean firm = kind == CustomerKind.ORGANISATION;
        requireOnly(!firm, "person", body.person());
        requireOnly(firm, "organisation", body.organisation());
        requireOnly(firm, "contacts", body.contacts() == null || body.contacts().isEmpty() ? null : body.contacts());
        Profile profile = new Profile(
                nameNeeded
                        ? Text.required("name", body.name(), Text.NAME)
                        : Text.optional("name", body.name(), Text.NAME),
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

    private static void requireOnly(boolean applicable, String field, Object value) {
        if (!applicable && value != null) {
            throw new Invalid(field, "not-applicable", "does not go with this kind of customer");
        }
    }

    private List<PhoneNumber> phones(List<TypedPhone> bodies, Profile known) {
        List<TypedPhone> given = bounded("phones", bodies, Profile.MOST_PHONES);
        Map<String, PhoneNumber> numbers = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "phones[" + i + "]";
            TypedPhone body = required(field, given.get(i));
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
                .filter(phone ->
                        phone.e164().equals(number.e164()) && Objects.equals(phone.extension(), number.extension()))
                .findFirst()
                .orElse(number);
    }

    private List<Email> emails(List<String> bodies) {
        List<String> given = bounded("emails", bodies, Profile.MOST_EMAILS);
        Map<String, Email> addresses = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Email email = Email.of(email("emails[" + i + "]", given.get(i)));
            addresses.putIfAbsent(email.key(), email);
        }
        return List.copyOf(addresses.values());
    }

    private List<Contact> contacts(List<TypedContact> bodies) {
        List<TypedContact> given = bounded("contacts", bodies, Profile.MOST_CONTACTS);
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String field = "contacts[" + i + "]";
            TypedContact body = required(field, given.get(i));
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
