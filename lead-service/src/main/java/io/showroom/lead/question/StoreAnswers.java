package io.showroom.lead.question;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What a store can say of itself. */
public record StoreAnswers(
        @Schema(example = "2026-03") YearMonth month,

        @Schema(description = "The answers are as of this day")
        LocalDate today,

        WalkIns walkIns,

        @Schema(description = "Customers held, by salesperson; the one with most first")
        List<Held> held,

        @Schema(description = "Leads in hand that nobody owns: those in the pool; absent for a consultant")
        Figure heldByNobody,

        @Schema(description = "All customers held: leads in hand, and owners")
        Figure customers,

        @Schema(description = "Of these, with a phone number")
        Figure reachable,

        @Schema(description = "The same as a share, 0 to 1", example = "0.97")
        BigDecimal reachableShare,

        @Schema(
                description =
                        "Leads in hand whose customer took part in a contact within the days that the group has set"
                                + " (30), today included")
        Figure talking,

        @Schema(description = "The same as a share of the leads in hand, 0 to 1", example = "0.64")
        BigDecimal talkingShare,

        @Schema(description = "Customers asked in the month's surveys whom they think of first when buying a car")
        Figure asked,

        @Schema(description = "Those who think of us") Figure first,

        @Schema(description = "The same as a share, 0 to 1; absent when nobody was asked", example = "0.41")
        BigDecimal firstShare) {

    /** Who walked in during the month and became a lead; the reception register counts those who left no name as well. */
    public record WalkIns(
            @Schema(description = "Leads that walked in during the month")
            Figure month,

            @Schema(description = "Day by day; days without any are left out")
            List<OnDay> days,

            @Schema(description = "A day, on average over the days of the month so far, to one place", example = "3.4")
            BigDecimal aDay,

            @Schema(description = "How many of them bought: ordered or delivered")
            Figure bought,

            @Schema(description = "The same as a share, 0 to 1", example = "0.2")
            BigDecimal boughtShare,

            @Schema(
                    description =
                            "How many of the rest may buy this year: open, by level; N is within a year or unknown")
            List<AtLevel> mayBuy,

            @Schema(description = "How many come back: at the store on more than one day")
            Figure cameBack,

            @Schema(description = "The same as a share, 0 to 1", example = "0.35")
            BigDecimal cameBackShare) {}

    /** Walk-ins of one day. */
    public record OnDay(LocalDate day, Figure walkIns) {}

    /** Open walk-ins at one level. */
    public record AtLevel(IntentLevel level, Figure open) {}

    /** What one salesperson holds. */
    public record Held(
            @Schema(description = "Staff id") String owner,
            String name,

            @Schema(description = "Leads in hand: not decided, or ordered and awaiting delivery")
            Figure inHand,

            @Schema(description = "Owners: leads delivered") Figure owners) {}
}
