package io.showroom.lead.quotation.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.CarSpec;
import io.showroom.lead.deal.Extra;
import io.showroom.lead.deal.Price;
import io.showroom.lead.deal.Quotation;
import io.showroom.lead.deal.QuotationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An offer as made, and what became of it. */
record QuotationView(
        String id,

        @Schema(description = "As printed on the offer", example = "Q-20260303-7F3A91-1")
        String number,

        @Schema(description = "1, 2, … among the lead's offers", example = "1")
        int version,

        String brand,
        String model,
        Integer modelYear,
        String trim,
        String colour,
        String interior,
        List<String> options,
        Money listPrice,
        Money discount,
        List<Extra> extras,
        Money tax,

        @Schema(description = "list price - discount + extras + tax")
        Money total,

        @Schema(description = "Last day it holds, in the store's zone")
        LocalDate validUntil,

        QuotationState state,

        @Schema(description = "Whether a later version stands in its place")
        boolean superseded,

        @Schema(description = "When the customer accepted it, UTC; kept when a later version superseded it")
        Instant acceptedAt,

        @Schema(description = "The manager who decided on its discount")
        String decidedBy,

        Instant decidedAt,
        String decisionNote,
        Instant at,
        String by) {

    static QuotationView of(Quotation q, LocalDate today) {
        CarSpec car = q.car();
        Price price = q.price();
        return new QuotationView(
                q.id(),
                q.number(),
                q.version(),
                car.brand(),
                car.model(),
                car.modelYear(),
                car.trim(),
                car.colour(),
                car.interior(),
                car.options(),
                price.listPrice(),
                price.discount(),
                price.extras(),
                price.tax(),
                price.total(),
                q.validUntil(),
                q.stateOn(today),
                q.state() == QuotationState.SUPERSEDED,
                q.acceptedAt(),
                q.decidedBy(),
                q.decidedAt(),
                q.decisionNote(),
                q.at(),
                q.by());
    }
}
