package io.showroom.lead.report.web;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A record behind a figure: what it counts as, and where to see it whole. */
public record RecordView(
        RecordKind kind,

        @Schema(description = "The lead, survey or contact rhythm it comes from")
        String source,

        @Schema(
                description = "GET this for the lead itself",
                example = "/api/v1/leads/0198f2a0-11aa-7e5f-8d2c-4b6a8c0e1f23")
        String lead,

        String store,

        @Schema(description = "Staff id that it counts for; absent when nobody's")
        String owner,

        @Schema(description = "Where the lead came from", example = "WEB")
        String leadSource,

        @Schema(description = "Model wanted, as it counts", example = "ID.4")
        String model,

        String campaign,

        @Schema(description = "Campaign of the last touch, as it counts")
        String lastCampaign,

        @Schema(description = "Brand or dealer chosen instead, as it counts")
        String competitor,

        @Schema(description = "Level that the lead is at now")
        IntentLevel level,

        @Schema(description = "Stage that the lead is in now", example = "NEGOTIATION")
        String stage,

        @Schema(description = "When it counts, UTC") Instant at,

        @Schema(
                description =
                        "The day it counts on, by the store's calendar; absent for cards, which count while they are held",
                example = "2026-03-05")
        LocalDate day,

        String orderId,
        String receiptId,

        @Schema(description = "Of a receipt; a refund is one with the mark REFUND", example = "20000.00 CNY")
        String amount,

        @Schema(description = "Why the lead was lost") String reason,

        @Schema(
                description = "What is true of it; ask for any of these with mark",
                example = "[\"OPEN\",\"REACHED_VISITED\"]")
        List<String> marks) {

    public static RecordView of(Counted record) {
        String lead = record.about().get("leadId");
        return new RecordView(
                record.kind(),
                record.source(),
                lead == null ? null : "/api/v1/leads/" + lead,
                record.store(),
                record.by().get(Dimension.OWNER),
                record.by().get(Dimension.SOURCE),
                record.by().get(Dimension.MODEL),
                record.by().get(Dimension.CAMPAIGN),
                record.by().get(Dimension.LAST_CAMPAIGN),
                record.by().get(Dimension.COMPETITOR),
                record.level(),
                record.about().get("stage"),
                record.when(),
                record.kind().dated() ? record.day() : null,
                record.about().get("orderId"),
                record.about().get("receiptId"),
                record.about().get("amount"),
                record.about().get("reason"),
                record.marks().stream().sorted().toList());
    }
}
