package io.showroom.lead.quotation.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Extra;
import io.showroom.lead.deal.Quotation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An offer as made. */
record QuotationView(
        String id,
        @Schema(example = "Q-20260303-7F3A91-1") String number,
        int version,
        String brand,
        String model,
        String trim,
        String colour,
        Money listPrice,
        Money discount,
        List<Extra> extras,
        Money tax,

        @Schema(description = "list price - discount + extras + tax")
        Money total,

        LocalDate validUntil,

        @Schema(description = "Whether a later version stands in its place")
        boolean superseded,

        Instant at,
        String by) {

    static QuotationView of(Quotation q, int latest) {
        return new QuotationView(
                q.id(),
                q.number(),
                q.version(),
                q.brand(),
                q.model(),
                q.trim(),
                q.colour(),
                q.price().listPrice(),
                q.price().discount(),
                q.price().extras(),
                q.price().tax(),
                q.price().total(),
                q.validUntil(),
                q.version() < latest,
                q.at(),
                q.by());
    }
}
