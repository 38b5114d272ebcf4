package io.showroom.lead.lead.web;

import io.showroom.lead.enquiry.Enquiry;
import io.showroom.lead.enquiry.ExternalId;
import io.showroom.lead.enquiry.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One time that the prospect asked. */
public record EnquiryView(
        String id,
        Source source,
        @Schema(description = "When it arrived, UTC") Instant at,

        @Schema(description = "When the customer asked, as the sender says")
        Instant requestedAt,

        String note,
        String campaign,

        @Schema(description = "What its source tells: who gave the hint, the firm, the area")
        String sourceDetail,

        @Schema(description = "Who entered it: staff id or client")
        String by,

        @Schema(description = "What the sender calls it") ExternalId external,
        @Schema(description = "The lead mail it came in") String message) {

    static EnquiryView of(Enquiry enquiry) {
        return new EnquiryView(
                enquiry.id(),
                enquiry.source(),
                enquiry.at(),
                enquiry.requestedAt(),
                enquiry.note(),
                enquiry.campaign(),
                enquiry.detail(),
                enquiry.by(),
                enquiry.external(),
                enquiry.message());
    }
}
