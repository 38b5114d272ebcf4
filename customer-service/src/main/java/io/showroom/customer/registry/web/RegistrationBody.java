package io.showroom.customer.registry.web;

import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.PersonFacts;
import io.showroom.customer.registry.web.ProfileBody.TypedContact;
import io.showroom.customer.registry.web.ProfileBody.TypedPhone;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Somebody to be registered: a name and one phone or e-mail are enough. */
record RegistrationBody(
        CustomerKind kind,

        @Schema(description = "Where they turned up; may be left out by staff of one store", example = "store-shanghai")
        String store,

        @Schema(description = "In any script, at most 100 characters", example = "王小明")
        String name,

        @Schema(description = "At most 10; the primary is the one marked so, else the first")
        List<TypedPhone> phones,

        @Schema(description = "At most 10", example = "[\"wang@example.com\"]")
        List<String> emails,

        Address address,

        @Schema(description = "As the group divides its market; the store's when left out", example = "华东")
        String region,

        @Schema(description = "Of a person") PersonFacts person,

        @Schema(description = "Of an organisation") OrganisationFacts organisation,

        @Schema(description = "People to talk to at an organisation, at most 50")
        List<TypedContact> contacts,

        @Schema(description = "Only when it is needed anyway, as for an order")
        IdentityBody identity) {

    /** An identity number in the clear. */
    record IdentityBody(
            IdentityKind kind,

            @Schema(description = "As typed", example = "11010519491231002X")
            String number) {

        /** Hidden: this is an identity number. */
        @Override
        public String toString() {
            return "IdentityBody[" + kind + ", hidden]";
        }
    }

    ProfileBody profile() {
        return new ProfileBody(name, phones, emails, address, region, person, organisation, contacts);
    }
}
