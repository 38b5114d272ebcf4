package io.showroom.followup.compliance.web;

import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.PeriodUnit;
import io.showroom.followup.compliance.LeadPeriod;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One lead in one week or month. */
record LeadPeriodBody(
        String leadId,
        String store,

        @Schema(description = "Staff id of who owned the lead at the end of the period, or owns it now")
        String owner,

        IntentLevel level,
        PeriodUnit unit,

        @Schema(description = "First day of the period", example = "2026-03-02")
        LocalDate from,

        @Schema(description = "Last day, inclusive", example = "2026-03-08")
        LocalDate to,

        @Schema(description = "Contacts owed", example = "2")
        int demanded,

        @Schema(description = "Contacts that count, once a day", example = "1")
        int made,

        @Schema(description = "Contacts still missing", example = "1")
        int behind,

        @Schema(description = "Made ÷ demanded, at most 1; absent when nothing was owed", example = "0.5000")
        BigDecimal compliance,

        @Schema(description = "When it last changed, UTC") Instant at) {

    static LeadPeriodBody of(LeadPeriod lead) {
        return new LeadPeriodBody(
                lead.leadId(),
                lead.store(),
                lead.owner(),
                lead.level(),
                lead.period().unit(),
                lead.period().from(),
                lead.period().to(),
                lead.demanded(),
                lead.made(),
                lead.behind(),
                lead.compliance(),
                lead.at());
    }
}
