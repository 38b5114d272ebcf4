package io.showroom.lead.appraisal.web;

import io.showroom.lead.deal.Appraisal;
import io.showroom.lead.deal.AppraisalState;
import io.showroom.lead.deal.Estimate;
import io.showroom.lead.deal.Inspection;
import io.showroom.lead.deal.TradeInOffer;
import io.showroom.lead.deal.UsedCar;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The appraisal of a used car. */
record AppraisalView(
        String id,
        UsedCar car,
        AppraisalState state,
        @Schema(description = "What was seen, oldest first") List<Inspection> inspections,
        List<Estimate> estimates,

        @Schema(description = "The last offer, which counts")
        TradeInOffer offer,

        @Schema(description = "All offers, oldest first") List<TradeInOffer> offers,
        Instant at,
        String by,

        @Schema(description = "When it was accepted, declined or withdrawn, UTC")
        Instant endedAt,

        String endNote) {

    static AppraisalView of(Appraisal appraisal, LocalDate today) {
        return new AppraisalView(
                appraisal.id(),
                appraisal.car(),
                appraisal.stateOn(today),
                appraisal.inspections(),
                appraisal.estimates(),
                appraisal.offer(),
                appraisal.offers(),
                appraisal.at(),
                appraisal.by(),
                appraisal.endedAt(),
                appraisal.endNote());
    }
}
