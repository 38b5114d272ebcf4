package io.showroom.lead.funnel;

import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.showroom.lead.stage.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** One stage of the funnel. */
public record StageFigures(
        Stage stage,

        @Schema(description = "Leads that were in the stage or a later one")
        Figure reached,

        @Schema(description = "Share of all leads that reached the stage, 0 to 1", example = "0.4125")
        BigDecimal conversion,

        @Schema(
                description = "Share of those that reached the stage before, 0 to 1; absent for the first",
                example = "0.55")
        BigDecimal fromPrevious,

        @Schema(description = "Came no further and are not decided yet")
        Figure stoppedOpen,

        @Schema(description = "Came no further and were defeated or found invalid: the drop-off")
        Figure stoppedLost,

        @Schema(description = "The drop-off as a share of those that reached the stage, 0 to 1", example = "0.21")
        BigDecimal dropOff,

        @Schema(
                description =
                        "From the first entry until the lead went forward; leads that skipped the stage have none."
                                + " Absent for the last stage")
        Days days) {}
