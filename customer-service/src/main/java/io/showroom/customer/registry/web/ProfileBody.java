package io.showroom.customer.registry.web;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.Contact;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.PersonFacts;
import io.showroom.customer.profile.Profile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;

/** The editable part of a customer, as clients write it. */
record ProfileBody(
        @Schema(description = "In any script, at most 100 characters", example = "王小明")
        String name,

        @Schema(description = "At most 10; the primary is the one marked so, else the first")
        List<TypedPhone> phones,

        @Schema(description = "At most 10", example = "[\"wang@example.com\"]")
        List<String> emails,

        Address address,

        @Schema(description = "As the group divides its market, at most 60 characters", example = "华东")
        String region,

        @Schema(description = "Of a person") PersonFacts person,

        @Schema(description = "Of an organisation") OrganisationFacts organisation,

        @Schema(description = "People to talk to at an organisation, at most 50")
        List<TypedContact> contacts) {

    /** A number as typed. */
    record TypedPhone(
            @Schema(
                    description =
                            "As typed; without a country code one of the store's country; an extension behind ext or"
                                    + " 转",
                    example = "138-0013-8000")
            String number,

            @Schema(description = "Whether it is the one to call first")
            Boolean primary) {
        static TypedPhone of(PhoneNumber phone, boolean primary) {
            return new TypedPhone(asTyped(phone), primary ? true : null);
        }
    }

    /** A person to talk to at an organisation. */
    record TypedContact(
            @Schema(example = "张经理") String name,

            @Schema(example = "采购部") String position,

            @Schema(example = "021-55551234 转 8012") String phone,

            @Schema(example = "zhang@example.com") String email) {
        static TypedContact of(Contact contact) {
            return new TypedContact(
                    contact.name(),
                    contact.position(),
                    contact.phone() == null ? null : asTyped(contact.phone()),
                    contact.email());
        }
    }

    static ProfileBody of(Profile profile) {
        List<PhoneNumber> phones = profile.phones();
        return new ProfileBody(
                profile.name(),
                IntStream.range(0, phones.size())
                        .mapToObj(i -> TypedPhone.of(phones.get(i), i == 0))
                        .toList(),
                profile.emails().stream().map(Email::address).toList(),
                profile.address(),
                profile.region(),
                profile.person(),
                profile.organisation(),
                profile.contacts().stream().map(TypedContact::of).toList());
    }

    /** A form that reads back as the same number in any country. */
    private static String asTyped(PhoneNumber phone) {
        return phone.extension() == null ? phone.e164() : phone.e164() + " ext " + phone.extension();
    }
}
