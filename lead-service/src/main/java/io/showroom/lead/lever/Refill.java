package io.showroom.lead.lever;

import io.showroom.lead.replenishment.Replenishment;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The fifth lever: refill every week. What came in week by week against what the deals wanted take. */
public record Refill(
        @Schema(description = "What is needed a week") Replenishment needed,

        @Schema(description = "The last weeks, Monday to Sunday, the latest first; the first one is still running")
        List<Week> weeks) {

    /** One week. */
    public record Week(
            @Schema(description = "Monday") LocalDate from,

            @Schema(description = "Sunday") LocalDate to,
            Figure received,

            @Schema(description = "Leads missing; 0 when enough came", example = "3")
            long shortfall) {}
}
