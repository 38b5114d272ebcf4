package io.showroom.lead.lever;

import io.showroom.lead.report.Days;
import io.showroom.lead.report.Seconds;
import io.showroom.lead.stage.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The fourth lever: speed. How long each step takes, from the first answer to the delivered car. */
public record Speed(
        LocalDate from,
        LocalDate to,

        @Schema(
                description =
                        "From the enquiry to the first contact or attempt, by the clock, of leads first answered in the"
                                + " period; they count for who owned them then")
        Seconds firstAnswer,

        @Schema(description = "Days in each stage, of the leads that came in during the period")
        List<InStage> stages,

        @Schema(description = "From the enquiry to the lead's first order, of orders placed in the period")
        Days daysToOrder,

        @Schema(description = "From the enquiry to the delivery, of cars delivered in the period")
        Days daysToDelivery) {

    /** Days in one stage. */
    public record InStage(Stage stage, Days days) {}
}
