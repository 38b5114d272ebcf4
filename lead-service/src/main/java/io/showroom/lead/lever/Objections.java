package io.showroom.lead.lever;

import io.showroom.lead.report.Figure;
import io.showroom.lead.stage.DefeatReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The second lever: find the objection of the wavering. Why leads are lost, to whom, and what becomes of who wavers. */
public record Objections(
        LocalDate from,
        LocalDate to,

        @Schema(description = "Leads lost in the period, by the day of the manager's decision")
        Figure lost,

        @Schema(description = "The most frequent first") List<Reason> reasons,

        @Schema(
                description =
                        "Whom customers chose instead, the most frequent first, at most 20; absent when a consultant,"
                                + " source, model or campaign is asked for")
        List<Competitor> competitors,

        @Schema(description = "Leads that came in during the period whose customer wavered between models at some time")
        Group wavering,

        @Schema(description = "All the others") Group others) {

    /** Leads lost for one reason. */
    public record Reason(
            DefeatReason reason,
            Figure lost,

            @Schema(description = "Share of all lost, 0 to 1", example = "0.4")
            BigDecimal share,

            @Schema(description = "Of these, leads whose customer wavered")
            Figure wavering) {}

    /** Leads lost to somebody. */
    public record Competitor(
            @Schema(description = "Brand or dealer, as it counts; absent when nobody was named", example = "BYD")
            String competitor,

            Figure lost) {}

    /** What became of some leads. */
    public record Group(
            @Schema(description = "Not decided yet") long open,
            long won,
            long lost,

            @Schema(description = "The records of all three; absent for others")
            String records,

            @Schema(description = "Won ÷ decided, 0 to 1; absent while none is decided", example = "0.22")
            BigDecimal closeRate) {}
}
