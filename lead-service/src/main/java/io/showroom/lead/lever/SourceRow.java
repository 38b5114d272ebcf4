package io.showroom.lead.lever;

import io.showroom.contracts.value.Money;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/** The third lever: better sources. What the leads of one source, or campaign, come to. */
public record SourceRow(
        @Schema(description = "Source or campaign; absent for leads without campaign", example = "WALK_IN")
        String value,

        @Schema(description = "Leads that came in during the period")
        Figure leads,

        @Schema(description = "Share of all leads of the period, 0 to 1", example = "0.31")
        BigDecimal share,

        @Schema(description = "Of these leads, visited or further")
        Figure visited,

        @Schema(description = "Of these leads, test-driven or further")
        Figure testDriven,

        @Schema(description = "Of these leads, ordered or delivered")
        Figure won,

        @Schema(description = "Won ÷ leads, 0 to 1", example = "0.18")
        BigDecimal wonShare,

        @Schema(description = "Of these leads, defeated or invalid")
        Figure lost,

        @Schema(description = "Orders placed in the period, cancelled ones out, by whatever lead of the source")
        Figure orders,

        @Schema(description = "Cars of these orders", example = "14")
        long cars,

        @Schema(description = "Totals of these orders, one for each currency. What they cost is not known here")
        List<Money> sums,

        @Schema(description = "From the enquiry to the lead's first order, of the orders placed in the period")
        Days daysToOrder) {}
