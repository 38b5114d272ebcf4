package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What came of a campaign on some days, at all its stores or at those that the caller sees. */
public record Effect(
        @Schema(description = "Id of the campaign", example = "0198f2a0-11aa-7e5f-8d2c-4b6a8c0e1f23")
        String campaign,

        @Schema(example = "spring-2026") String code,
        @Schema(example = "五一车展") String name,
        CampaignKind kind,
        CampaignState state,

        @Schema(description = "First day counted: never before the campaign's own", example = "2026-03-01")
        LocalDate from,

        @Schema(description = "Last day counted; who was reached may buy long after the campaign's end")
        LocalDate to,

        @Schema(description = "Whether all stores that take part are counted; only then are the costs shown")
        boolean whole,

        @Schema(description = "Planned costs; absent when not told or not shown")
        Money plannedCost,

        @Schema(description = "Costs as far as they are known; absent when not told or not shown")
        Money actualCost,

        @Schema(description = "People to be reached") Integer toReach,
        @Schema(description = "People reached, as stated") Integer reached,

        @Schema(description = "Leads of the first touch ÷ people reached, to four places", example = "0.0125")
        BigDecimal response,

        @Schema(description = "What is credited to it because it brought the lead first")
        Credited firstTouch,

        @Schema(description = "What is credited to it because it brought the lead last, before the order")
        Credited lastTouch) {}
