package io.showroom.followup.compliance.web;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.PeriodFigures;
import io.showroom.followup.cadence.PeriodUnit;
import io.showroom.followup.compliance.ComplianceCount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How a store kept up with its leads in one week or month. */
record ComplianceBody(
        String store,
        PeriodUnit unit,

        @Schema(description = "First day of the period, in the store's zone", example = "2026-03-02")
        LocalDate from,

        @Schema(description = "Last day, inclusive", example = "2026-03-08")
        LocalDate to,

        @Schema(description = "Of all consultants the caller sees")
        Sum total,

        @Schema(description = "By consultant, who owned the lead at the end of the period or owns it now")
        List<Consultant> consultants,

        @Schema(description = "The query that lists the leads behind these figures")
        String records) {

    /** Contacts owed and made. */
    record Sum(
            @Schema(description = "Leads that owed a contact", example = "12")
            long leads,

            @Schema(description = "Contacts owed", example = "20")
            long demanded,

            @Schema(description = "Of the owed ones, those made; a lead's surplus covers no other", example = "18")
            long fulfilled,

            @Schema(description = "All contacts that count, surplus included", example = "21")
            long made,

            @Schema(description = "Fulfilled ÷ demanded, 0 to 1; absent when nothing was owed", example = "0.9000")
            BigDecimal compliance) {}

    /** One consultant's part. */
    record Consultant(
            @Schema(description = "Staff id") String owner,
            long leads,
            long demanded,
            long fulfilled,
            long made,

            @Schema(description = "Fulfilled ÷ demanded, 0 to 1; absent when nothing was owed", example = "0.9000")
            BigDecimal compliance) {
        static Consultant of(ComplianceCount count) {
            return new Consultant(
                    count.owner(),
                    count.leads(),
                    count.demanded(),
                    count.fulfilled(),
                    count.made(),
                    count.compliance());
        }
    }

    static ComplianceBody of(String store, CalendarPeriod period, List<ComplianceCount> counts) {
        long demanded = counts.stream().mapToLong(ComplianceCount::demanded).sum();
        long fulfilled = counts.stream().mapToLong(ComplianceCount::fulfilled).sum();
        Sum total = new Sum(
                counts.stream().mapToLong(ComplianceCount::leads).sum(),
                demanded,
                fulfilled,
                counts.stream().mapToLong(ComplianceCount::made).sum(),
                PeriodFigures.compliance(fulfilled, demanded));
        String records = "/api/v1/cadences/compliance/leads?store=%s&unit=%s&day=%s"
                .formatted(store, period.unit(), period.from());
        return new ComplianceBody(
                store,
                period.unit(),
                period.from(),
                period.to(),
                total,
                counts.stream()
                        .filter(count -> count.leads() > 0 || count.made() > 0)
                        .map(Consultant::of)
                        .toList(),
                records);
    }
}
