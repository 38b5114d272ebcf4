package io.showroom.lead.replenishment;

import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Whether the funnel is refilled: leads needed a week against leads that came. */
public record Replenishment(
        @Schema(description = "Store; absent for all that you see")
        String store,

        @Schema(description = "First day that the rate looks back on")
        LocalDate from,

        @Schema(description = "Last day, today included") LocalDate to,

        @Schema(description = "Leads that came in then, invalid ones included")
        Figure leads,

        @Schema(description = "Orders placed then, cancelled ones out")
        Figure orders,

        Rate rate,

        @Schema(description = "The group's default beside it, when there is no rate")
        Rate standard,

        @Schema(description = "Deals wanted a week, as asked", example = "5")
        long dealsAWeek,

        @Schema(
                description = "New leads that these take a week, rounded up; by the default when there is no rate",
                example = "25")
        long neededAWeek,

        @Schema(description = "The last seven days, today included")
        Week lastSevenDays,

        @Schema(description = "The last whole week, Monday to Sunday")
        Week lastWeek,

        @Schema(description = "Whether the last seven days brought fewer leads than needed")
        boolean warning) {

    /** A close rate. */
    public record Rate(
            @Schema(description = "Where it comes from") RateKind kind,

            @Schema(
                    description = "Orders ÷ leads, at most 1, to four places; absent when there is no rate",
                    example = "0.2")
            BigDecimal value) {
        static Rate of(CloseRate rate) {
            return new Rate(rate.kind(), rate.value());
        }
    }

    /** What came in over seven days, and what is missing. */
    public record Week(
            LocalDate from,
            LocalDate to,

            @Schema(description = "Leads that came in") Figure received,

            @Schema(description = "Leads missing; 0 when enough came", example = "7")
            long shortfall,

            @Schema(description = "Deals that the missing leads would have made, to one place", example = "1.4")
            BigDecimal dealsAtRisk) {}
}
