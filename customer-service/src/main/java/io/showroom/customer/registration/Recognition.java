package io.showroom.customer.registration;

import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Applicant;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.customer.registry.RecognitionKeys;
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

    /** The customer the applicant is, by the strongest key they share; what another system calls it goes before all. */
    public Optional<Versioned<Customer>> holderFor(Applicant applicant) {
        ExternalId other = applicant.externalId();
        Optional<Versioned<Customer>> named = other == null ? Optional.empty() : holderOf(applicant.group(), other);
        return named.isPresent()
                ? named
                : RecognitionKeys.lookedForBy(applicant.kind(), applicant.profile(), applicant.identity()).stream()
                        .map(key -> customers.findByKey(applicant.group(), key))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The customer whom another system calls so. */
    public Optional<Versioned<Customer>> holderOf(String group, ExternalId other) {
        return customers.findByKey(group, RecognitionKeys.external(other));
    }

    /** The applicant without a claim on the e-mails that another customer is recognised by. */
    public Applicant yielding(Applicant applicant) {
        Profile told = applicant.profile();
        return applicant.with(told.yielding(taken(applicant.group(), applicant.kind(), told, null)));
    }

    /** The profile without a claim on the e-mails that another customer than this one is recognised by. */
    public Profile yielding(Customer customer, Profile profile) {
        return profile.yielding(taken(customer.group(), customer.kind(), profile, customer.id()));
    }

    /** Another customer who has one of the phones of this profile. */
    Optional<Customer> otherWithPhoneOf(Customer customer, Profile profile) {
        return profile.phones().stream()
                .map(phone -> holder(customer.group(), RecognitionKeys.phone(customer.kind(), phone.e164())))
                .flatMap(Optional::stream)
                .filter(other -> !other.id().equals(customer.id()))
                .findFirst();
    }

    private Set<String> taken(String group, CustomerKind kind, Profile profile, String ownId) {
        return profile.emails().stream()
                .map(Email::key)
                .filter(key -> holder(group, RecognitionKeys.email(kind, key))
                        .filter(holder -> !holder.id().equals(ownId))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Optional<Customer> holder(String group, String key) {
        return customers.findByKey(group, key).map(Versioned::value);
    }
}
