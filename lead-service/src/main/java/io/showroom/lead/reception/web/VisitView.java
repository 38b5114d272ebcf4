package io.showroom.lead.reception.web;

import io.showroom.lead.reception.Correction;
import io.showroom.lead.reception.Visit;
import io.showroom.lead.reception.VisitKind;
import io.showroom.lead.reception.VisitPurpose;
import io.showroom.lead.reception.VisitResult;
import io.showroom.lead.reception.VisitTie;
import io.showroom.platform.privacy.Masking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A line of the register as the store's people see it. */
record VisitView(
        String id,
        String store,
        VisitKind kind,
        @Schema(description = "Of the store's calendar") LocalDate day,
        @Schema(description = "UTC") Instant arrivedAt,

        @Schema(description = "UTC; absent while they are in the house")
        Instant leftAt,

        @Schema(description = "How many they were", example = "2")
        int partySize,

        VisitPurpose purpose,
        VisitResult result,

        @Schema(description = "Staff id of who received them")
        String salesperson,

        String name,

        @Schema(description = "Masked", example = "138****8000")
        String phone,

        @Schema(description = "The model they asked for", example = "ID.4")
        String model,

        String note,

        @Schema(description = "Who they are as far as it can be recognised: list by it to see all their visits")
        String party,

        @Schema(
                description = "The how manieth visit (or call) of the party this is; over 1, they came back",
                example = "2")
        int number,

        @Schema(description = "The lead it made, joined or was tied to")
        String leadId,

        VisitTie tie,

        @Schema(description = "Staff id or client of who wrote it")
        String by,

        @Schema(description = "What was changed afterwards, oldest first")
        List<Correction> trace) {

    static VisitView of(Visit visit) {
        String phone = visit.visitor().phone();
        return new VisitView(
                visit.id(),
                visit.store(),
                visit.kind(),
                visit.day(),
                visit.arrivedAt(),
                visit.leftAt(),
                visit.partySize(),
                visit.purpose(),
                visit.result(),
                visit.salesperson(),
                visit.visitor().name(),
                phone == null ? null : Masking.phone(phone),
                visit.model(),
                visit.note(),
                visit.party(),
                visit.number(),
                visit.leadId(),
                visit.tie(),
                visit.by(),
                visit.trace());
    }
}
