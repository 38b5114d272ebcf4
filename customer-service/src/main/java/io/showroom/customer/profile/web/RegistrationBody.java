package io.showroom.customer.profile.web;

import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.PersonFacts;
import io.showroom.customer.profile.web.ProfileBody.ContactBody;
import io.showroom.customer.profile.web.ProfileBody.PhoneBody;
import java.util.List;

/**
 * Somebody to be registered: a name and one phone or e-mail are enough.
 *
 * @param store where they turned up; may be left out by staff of one store
 * @param identity only when it is needed anyway, as for an order
 */
record RegistrationBody(
        CustomerKind kind,
        String store,
        String name,
        List<PhoneBody> phones,
        List<String> emails,
        Address address,
        String region,
        PersonFacts person,
        OrganisationFacts organisation,
        List<ContactBody> contacts,
        IdentityBody identity) {

    /** An identity number in the clear. */
    record IdentityBody(IdentityKind kind, String number) {}

    ProfileBody profile() {
        return new ProfileBody(name, phones, emails, address, region, person, organisation, contacts);
    }
}
