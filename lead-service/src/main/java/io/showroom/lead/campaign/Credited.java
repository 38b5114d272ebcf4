package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/** What is credited to a campaign, by one of the touches. */
public record Credited(
        @Schema(description = "Leads that came in on these days")
        Figure leads,

        @Schema(description = "Of these, those that visited the store or came further")
        Figure visited,

        @Schema(description = "Of these, those that drove a car or came further")
        Figure testDriven,

        @Schema(description = "Of these, those that ordered or were delivered")
        Figure won,

        @Schema(description = "Of these, those lost or invalid")
        Figure lost,

        @Schema(description = "Won ÷ leads, 0 to 1; absent without leads", example = "0.2")
        BigDecimal conversion,

        @Schema(description = "Orders placed on these days after the touch, cancelled ones out")
        Figure orders,

        @Schema(description = "Cars in them", example = "6") long cars,

        @Schema(description = "What these orders come to, a sum for each currency")
        List<Money> ordered,

        @Schema(description = "Cars delivered on these days")
        Figure delivered,

        @Schema(description = "Receipts and refunds of these days, on orders placed after the touch")
        Figure receipts,

        @Schema(description = "What came in, refunds taken off: a sum for each currency")
        List<Money> received,

        @Schema(description = "Cost ÷ leads, rounded half up; absent without leads, or when the cost is not shown")
        Money costPerLead,

        @Schema(description = "Cost ÷ orders, rounded half up; absent without orders, or when the cost is not shown")
        Money costPerOrder,

        Roi roi) {}
