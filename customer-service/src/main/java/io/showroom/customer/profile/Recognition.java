package io.showroom.customer.profile;

import io.showroom.platform.store.Versioned;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out whether an applicant is a customer already: same identity number, else same valid phone, else e-mail. */
public final class Recognition {
    private final Customers customers;

    public Recognition(Customers customers) {
        this.customers = customers;
    }

    /** The customer the applicant is, by the strongest key they share. */
    public Optional<Versioned<Customer>> holderFor(Applicant applicant) {
        return RecognitionKeys.lookedForBy(applicant.kind(), applicant.profile(), applicant.identity()).stream()
                .map(key -> customers.findByKey(applicant.group(), key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The applicant without a claim on the e-mails that another customer is recognised by. */
    public Applicant yielding(Applicant applicant) {
        Set<String> taken = applicant.profile().emails().stream()
                .map(Email::key)
                .filter(key -> holder(applicant.group(), RecognitionKeys.email(applicant.kind(), key))
                        .isPresent())
                .collect(Collectors.toSet());
        return applicant.with(applicant.profile().yielding(taken));
    }

    /** Those e-mails of a profile that another customer is recognised by. */
    Set<String> emailsOfOthers(Customer customer, Profile profile) {
        return profile.emails().stream()
                .map(Email::key)
                .filter(key -> isAnothers(customer, RecognitionKeys.email(customer.kind(), key)))
                .collect(Collectors.toSet());
    }

    /** Another customer who has one of the phones of this profile. */
    Optional<Customer> otherWithPhoneOf(Customer customer, Profile profile) {
        return profile.phones().stream()
                .map(phone -> holder(customer.group(), RecognitionKeys.phone(customer.kind(), phone.e164())))
                .flatMap(Optional::stream)
                .filter(other -> !other.id().equals(customer.id()))
                .findFirst();
    }

    private boolean isAnothers(Customer customer, String key) {
        return holder(customer.group(), key)
                .filter(other -> !other.id().equals(customer.id()))
                .isPresent();
    }

    private Optional<Customer> holder(String group, String key) {
        return customers.findByKey(group, key).map(Versioned::value);
    }
}
