package io.showroom.customer.registry.web;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.CustomerLevel;
import io.showroom.customer.classification.Lifecycle;
import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.profile.Address;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.OrganisationFacts;
import io.showroom.customer.profile.PersonFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A customer as shown. */
@Schema(
        description =
                "Phones, e-mails, address and identity number are masked (other endpoints unmask them); stores and"
                        + " owners are those of the stores that the caller sees. To a store that knows the customer from an"
                        + " enquiry alone everything is as that store was told it.")
record CustomerBody(
        @Schema(example = "0198f2a1-6c1e-7d3a-9b52-3a1c5d7e9f01")
        String id,

        CustomerKind kind,

        @Schema(description = "The name, or the masked phone while nobody gave one", example = "王小明")
        String name,

        @Schema(description = "The primary one first") List<MaskedPhone> phones,

        @Schema(example = "[\"w***@example.com\"]") List<String> emails,

        @Schema(description = "The line of street and house masked")
        Address address,

        @Schema(description = "As the group divides its market", example = "华东")
        String region,

        PersonFacts person,

        OrganisationFacts organisation,

        @Schema(description = "People to talk to at an organisation")
        List<MaskedContact> contacts,

        @Schema(description = "Absent until the order") MaskedIdentity identity,

        @Schema(description = "What other systems call the customer")
        List<ExternalId> externalIds,

        @Schema(description = "The store that knew the customer first; absent when the caller does not see it")
        String homeStore,

        @Schema(description = "The stores that the customer had to do with, of those the caller sees")
        List<String> stores,

        @Schema(description = "The consultants who look after the customer at those stores")
        List<String> owners,

        @Schema(description = "Only when the caller's stores know the customer from an enquiry alone")
        KnownInGroup knownInGroup,

        @Schema(description = "BASE with any class, else POTENTIAL")
        CustomerLevel level,

        @Schema(description = "Empty for a potential customer")
        List<CustomerClass> classes,

        @Schema(description = "Absent with knownInGroup") Lifecycle lifecycle,

        @Schema(description = "Whether a car is in its replacement window; absent with knownInGroup")
        Boolean replacement,

        @Schema(description = "The codes in the caller's language (Accept-Language en or zh-CN)")
        CodeLabels labels,

        @Schema(description = "UTC") Instant registeredAt,

        @Schema(description = "When what is shown last changed, UTC")
        Instant updatedAt) {

    /** A number one can tell apart, not call. */
    record MaskedPhone(
            @Schema(example = "138****8000") String masked,

            @Schema(description = "The one to call first") boolean primary,

            @Schema(description = "A number that is only possible recognises nobody")
            boolean valid,

            @Schema(description = "Whether a text may reach it")
            boolean mobile,

            @Schema(description = "What is odd about it", example = "[\"PHONE_ONLY_POSSIBLE\"]")
            List<String> warnings) {}

    /** A person to talk to at an organisation. */
    record MaskedContact(
            @Schema(example = "张经理") String name,

            @Schema(example = "采购部") String position,

            @Schema(example = "138****8000") String phone,

            @Schema(example = "z***@example.com") String email) {}

    /** An identity number one can tell apart, not use. */
    record MaskedIdentity(
            IdentityKind kind,

            @Schema(example = "110105********002X") String masked,

            @Schema(description = "What is odd about it but lawful")
            List<String> warnings,

            @Schema(description = "UTC") Instant recordedAt) {}

    /** The customer is another store's. */
    record KnownInGroup(
            @Schema(description = "Whose customer it is; absent when no store's", example = "store-shanghai")
            String store,

            @Schema(description = "Since when, UTC") Instant since,

            @Schema(description = "The name as the group knows it, masked", example = "王**")
            String name) {}

    /** The codes in the caller's language. */
    record CodeLabels(
            String kind, String level, List<String> classes, String lifecycle, String gender, String identityKind) {}
}
