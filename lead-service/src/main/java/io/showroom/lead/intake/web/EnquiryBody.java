package io.showroom.lead.intake.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.showroom.lead.intake.EnquiryDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An enquiry. Only a valid phone or e-mail is needed; whatever else is bad is set aside with a warning on the answer.
 *
 * @param store may be left out when the caller has one store, or for the group's intake store
 * @param consultant staff id of who shall have the lead
 * @param referredBy customer id of who made the referral
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EnquiryBody(
        @Schema(example = "store-shanghai") Typed store,

        @Schema(description = "PERSON or ORGANISATION", example = "PERSON")
        Typed kind,

        @Schema(description = "At most 100 characters", example = "王小明")
        Typed name,

        @Schema(description = "The firm's name", example = "Lindner GmbH")
        Typed organisation,

        @Schema(description = "As typed; the primary one first", example = "[\"138 0013 8000\"]", type = "array")
        TypedList phones,

        @Schema(description = "As typed", example = "[\"li.wei@example.com\"]", type = "array")
        TypedList emails,

        @Schema(description = "BCP 47", example = "zh-CN") Typed language,

        @Schema(description = "Where the lead comes from; WEB when left out", example = "WEB")
        Typed source,

        @Schema(description = "At most 60 characters", example = "spring-2026")
        Typed campaign,

        @Schema(
                description = "What the source has to tell (see /leads/sources): who gave the hint, the firm, the area;"
                        + " at most 100 characters",
                example = "老王二手车")
        Typed sourceDetail,

        @Schema(example = "大众") Typed brand,
        @Schema(example = "ID.4") Typed model,
        Typed trim,
        @Schema(example = "white") Typed colour,

        @Schema(description = "The car to be given in exchange")
        Typed tradeIn,

        @Schema(description = "IMMEDIATE, THREE_MONTHS, SIX_MONTHS or ONE_YEAR", example = "THREE_MONTHS")
        Typed purchaseHorizon,

        @Schema(description = "At most 4,000 characters") Typed note,
        Typed consultant,
        Typed referredBy,

        @Schema(
                description = "When the customer asked, if that was earlier; without a zone in the store's",
                example = "2026-03-02T09:12:45+08:00")
        Typed requestedAt,

        External externalId) {

    /** What the sender calls the enquiry. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record External(
            @Schema(example = "autoportal") Typed source,
            @Schema(example = "4711") Typed id) {}

    EnquiryDraft.Typed typed() {
        return new EnquiryDraft.Typed(
                Typed.text(kind),
                Typed.text(name),
                Typed.text(organisation),
                List.copyOf(TypedList.texts(phones)),
                List.copyOf(TypedList.texts(emails)),
                Typed.text(language),
                Typed.text(source),
                Typed.text(campaign),
                Typed.text(sourceDetail),
                Typed.text(brand),
                Typed.text(model),
                Typed.text(trim),
                Typed.text(colour),
                Typed.text(tradeIn),
                Typed.text(purchaseHorizon),
                Typed.text(note),
                Typed.text(consultant),
                Typed.text(referredBy),
                Typed.text(requestedAt),
                externalId == null ? null : Typed.text(externalId.source()),
                externalId == null ? null : Typed.text(externalId.id()));
    }
}
