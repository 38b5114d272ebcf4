package io.showroom.lead.funnel;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.replenishment.RateKind;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What may come of the leads that are not decided yet, by the experience made with each level. */
public record Forecast(
        @Schema(description = "First day of the arrivals that the rates are learned from")
        LocalDate learnedFrom,

        @Schema(description = "Last day of them") LocalDate learnedTo,

        @Schema(description = "Ordered and awaiting delivery already: no longer a forecast")
        Figure ordered,

        @Schema(description = "Orders expected of all levels, to one place", example = "31.4")
        BigDecimal expected,

        @Schema(description = "The weakest level first") List<Level> levels) {

    /** One level. */
    public record Level(
            IntentLevel level,

            @Schema(description = "Leads at the level that are not decided yet")
            Figure open,

            @Schema(
                    description =
                            "HISTORY, or DEFAULT when fewer decided leads than the group's setting (30) stood there",
                    example = "HISTORY")
            RateKind rateKind,

            @Schema(
                    description = "Share of the decided leads that ever stood at the level which ordered, 0 to 1",
                    example = "0.38")
            BigDecimal rate,

            @Schema(description = "Leads that ever stood at the level and ordered")
            Figure won,

            @Schema(description = "Leads that ever stood at the level and were lost")
            Figure lost,

            @Schema(description = "Orders expected: open × rate, to one place", example = "12.3")
            BigDecimal expected) {}
}
