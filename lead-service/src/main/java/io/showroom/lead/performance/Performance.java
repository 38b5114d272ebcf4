package io.showroom.lead.performance;

import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.Seconds;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.YearMonth;

/** A consultant's, a store's or the group's month beside its target. */
public record Performance(
        @Schema(example = "2026-03") YearMonth month,

        @Schema(description = "Share of the month's days that have begun, 0 to 1", example = "0.5484")
        BigDecimal monthPassed,

        @Schema(description = "Absent for the whole group") String store,

        @Schema(description = "Staff id; absent for a whole store or group")
        String owner,

        @Schema(description = "Of the consultant or store; absent when not known")
        String name,

        @Schema(
                description =
                        "Cars delivered in the month; a consultant's are those of orders that were theirs when placed")
        Volume sales,

        @Schema(description = "Orders placed in the month, cancelled ones out; a consultant's as above")
        Volume orders,

        Contacts contacts,
        Conversion conversion,

        @Schema(description = "From the enquiry to the lead's first order, of the month's orders")
        Cycle cycle,

        @Schema(
                description =
                        "From the enquiry to the first contact or attempt, of leads first answered in the month; a"
                                + " consultant's are those they owned then")
        Response response,

        @Schema(
                description = "The target; absent when none is set",
                example = "/api/v1/targets/0198f2a0-11aa-7e5f-8d2c-4b6a8c0e1f23")
        String target) {

    /** How many against how many. */
    public record Volume(
            Figure actual,

            @Schema(description = "Absent when not set", example = "12")
            Integer target,

            @Schema(description = "Actual ÷ target, to four places; absent without target", example = "0.75")
            BigDecimal attained) {}

    /** Contacts made of contacts due. */
    public record Contacts(
            @Schema(description = "Weeks and months of single leads that ended in the month and owed contacts")
            Figure periods,

            @Schema(description = "Of these, those with a contact missing")
            Figure behind,

            @Schema(description = "Contacts owed in them", example = "84")
            long due,

            @Schema(
                    description = "Contacts made of those owed; one lead's surplus covers no other's lack",
                    example = "80")
            long made,

            @Schema(description = "Made ÷ due, 0 to 1; absent when nothing was owed", example = "0.9524")
            BigDecimal compliance,

            @Schema(description = "Absent when not set", example = "0.95")
            BigDecimal target,

            @Schema(description = "Whether the target is reached; absent without target or figure")
            Boolean reached) {}

    /** Orders by leads. */
    public record Conversion(
            @Schema(description = "Leads that came in during the month; a consultant's are those they own now")
            Figure leads,

            @Schema(
                    description = "The month's orders ÷ the month's leads, at most 1; absent without leads",
                    example = "0.2")
            BigDecimal rate,

            @Schema(description = "Absent when not set", example = "0.2")
            BigDecimal target,

            @Schema(description = "Whether the target is reached; absent without target or figure")
            Boolean reached) {}

    /** Cycle time. */
    public record Cycle(
            Days days,

            @Schema(description = "Median not to be exceeded, in days; absent when not set", example = "21")
            BigDecimal target,

            @Schema(description = "Whether the median does not exceed it; absent without target or figure")
            Boolean reached) {}

    /** Response time. */
    public record Response(
            Seconds seconds,

            @Schema(description = "Median not to be exceeded, in seconds; absent when not set", example = "900")
            Long target,

            @Schema(description = "Whether the median does not exceed it; absent without target or figure")
            Boolean reached) {}
}
