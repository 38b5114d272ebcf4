package io.showroom.customer.profile.web;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.CustomerLevel;
import io.showroom.customer.classification.Lifecycle;
import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.PersonFacts;
import java.time.Instant;
import java.util.List;

/**
 * A customer as shown: phones, e-mails, address and identity number masked (see the endpoints that unmask them), stores
 * and owners only of the stores that the caller sees.
 *
 * @param name the name, or the masked phone while nobody gave one
 * @param replacement whether a car is in its replacement window, over whatever the lifecycle says
 * @param labels of the codes, in the caller's language
 */
record CustomerBody(
        String id,
        CustomerKind kind,
        String name,
        List<MaskedPhone> phones,
        List<String> emails,
        Address address,
        String region,
        PersonFacts person,
        OrganisationFacts organisation,
        List<MaskedContact> contacts,
        MaskedIdentity identity,
        String homeStore,
        List<String> stores,
        List<String> owners,
        CustomerLevel level,
        List<CustomerClass> classes,
        Lifecycle lifecycle,
        boolean replacement,
        CodeLabels labels,
        Instant registeredAt,
        Instant updatedAt) {

    /** A number one can tell apart, not call. */
    record MaskedPhone(String masked, boolean primary, boolean valid, boolean mobile) {}

    /** A person to talk to at an organisation. */
    record MaskedContact(String name, String position, String phone, String email) {}

    /** An identity number one can tell apart, not use. */
    record MaskedIdentity(IdentityKind kind, String masked, List<String> warnings, Instant recordedAt) {}

    /** The codes in the caller's language. */
    record CodeLabels(String kind, String level, List<String> classes, String lifecycle) {}
}
