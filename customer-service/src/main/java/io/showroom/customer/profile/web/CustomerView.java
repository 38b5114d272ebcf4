package io.showroom.customer.profile.web;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Customer;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.profile.web.CustomerBody.CodeLabels;
import io.showroom.customer.profile.web.CustomerBody.MaskedContact;
import io.showroom.customer.profile.web.CustomerBody.MaskedIdentity;
import io.showroom.customer.profile.web.CustomerBody.MaskedPhone;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.security.Scope;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a customer looks to a caller: masked, without the affairs of stores the caller does not see. */
record CustomerView(Scope viewer, Locale language) {

    CustomerBody body(Customer customer) {
        Profile profile = customer.profile();
        Standing standing = customer.standing();
        return new CustomerBody(
                customer.id(),
                customer.kind(),
                customer.displayName(),
                phones(profile.phones()),
                profile.emails().stream()
                        .map(Email::address)
                        .map(Masking::email)
                        .toList(),
                address(profile.address()),
                profile.region(),
                profile.person(),
                profile.organisation(),
                profile.contacts().stream().map(CustomerView::contact).toList(),
                identity(customer.identity()),
                viewer.sees(customer.homeStore()) ? customer.homeStore() : null,
                customer.stores().stream().filter(viewer::sees).toList(),
                customer.ownersAt(viewer::sees),
                standing.level(),
                standing.classes(),
                standing.lifecycle(),
                standing.replacement(),
                labels(customer),
                customer.registeredAt(),
                customer.updatedAt());
    }

    private static List<MaskedPhone> phones(List<PhoneNumber> phones) {
        return IntStream.range(0, phones.size())
                .mapToObj(i -> new MaskedPhone(
                        Masking.phone(phones.get(i).e164()),
                        i == 0,
                        phones.get(i).recognises(),
                        phones.get(i).mobile()))
                .toList();
    }

    private static Address address(Address address) {
        return address == null
                ? null
                : new Address(
                        address.country(),
                        address.province(),
                        address.city(),
                        address.district(),
                        Masking.address(address.line()),
                        address.postcode());
    }

    private static MaskedContact contact(Contact contact) {
        String phone = contact.phone() == null ? null : contact.phone().e164();
        return new MaskedContact(
                contact.name(), contact.position(), Masking.phone(phone), Masking.email(contact.email()));
    }

    private static MaskedIdentity identity(SealedIdentity identity) {
        return identity == null
                ? null
                : new MaskedIdentity(identity.kind(), identity.masked(), identity.warnings(), identity.recordedAt());
    }

    private CodeLabels labels(Customer customer) {
        Standing standing = customer.standing();
        return new CodeLabels(
                customer.kind().label(language),
                standing.level().label(language),
                standing.classes().stream().map(one -> one.label(language)).toList(),
                standing.lifecycle().label(language));
    }
}
