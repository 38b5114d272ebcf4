package io.showroom.customer.registry.web;

import io.showroom.contracts.value.Labels;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.contracts.value.Warning;
import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.DisplayName;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.Gender;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Acquaintance;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.web.CustomerBody.CodeLabels;
import io.showroom.customer.registry.web.CustomerBody.KnownInGroup;
import io.showroom.customer.registry.web.CustomerBody.MaskedContact;
import io.showroom.customer.registry.web.CustomerBody.MaskedIdentity;
import io.showroom.customer.registry.web.CustomerBody.MaskedPhone;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.security.Scope;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a customer looks to a caller: masked, without the affairs of stores the caller does not see. */
record CustomerView(Scope viewer, Locale language) {

    CustomerBody body(Customer customer) {
        Acquaintance known = customer.acquaintance();
        boolean full = known.isFull(viewer::sees);
        Profile profile = customer.profileAt(viewer::sees);
        Standing standing = customer.standing();
        List<CustomerClass> classes =
                full ? standing.classes() : Standing.classesOf(customer.ties().at(viewer::sees));
        return new CustomerBody(
                customer.id(),
                customer.kind(),
                DisplayName.of(profile),
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
                full ? identity(customer.identity()) : null,
                full ? customer.externalIds() : List.of(),
                viewer.sees(known.home()) ? known.home() : null,
                known.stores().stream().filter(viewer::sees).toList(),
                customer.ownersAt(viewer::sees),
                full ? null : knownInGroup(customer),
                Standing.levelOf(classes),
                classes,
                full ? standing.lifecycle() : null,
                full ? standing.replacement() : null,
                labels(customer, classes, full),
                customer.registeredAt(),
                customer.updatedAt());
    }

    private static KnownInGroup knownInGroup(Customer customer) {
        return new KnownInGroup(
                customer.acquaintance().home(), customer.registeredAt(), DisplayName.masked(customer.profile()));
    }

    private static List<MaskedPhone> phones(List<PhoneNumber> phones) {
        return IntStream.range(0, phones.size())
                .mapToObj(i -> phone(phones.get(i), i == 0))
                .toList();
    }

    private static MaskedPhone phone(PhoneNumber phone, boolean primary) {
        return new MaskedPhone(
                Masking.phone(phone.e164()),
                primary,
                phone.recognises(),
                phone.mobile(),
                phone.warnings().stream().map(Warning::name).toList());
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

    private CodeLabels labels(Customer customer, List<CustomerClass> classes, boolean full) {
        Profile profile = customer.profileAt(viewer::sees);
        Gender gender = profile.person() == null ? null : profile.person().gender();
        IdentityKind proof =
                full && customer.identity() != null ? customer.identity().kind() : null;
        return new CodeLabels(
                customer.kind().label(language),
                Standing.levelOf(classes).label(language),
                classes.stream().map(one -> one.label(language)).toList(),
                full ? customer.standing().lifecycle().label(language) : null,
                Labels.label(gender, language),
                Labels.label(proof, language));
    }
}
