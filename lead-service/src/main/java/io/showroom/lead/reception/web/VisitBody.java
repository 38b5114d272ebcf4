package io.showroom.lead.reception.web;

import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.reception.Told;
import io.showroom.lead.reception.Visit;
import io.showroom.lead.reception.VisitKind;
import io.showroom.lead.reception.VisitPurpose;
import io.showroom.lead.reception.VisitResult;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What is told of a walk-in or a call. */
record VisitBody(
        @Schema(description = "May be left out by who has one store")
        String store,

        VisitKind kind,

        @Schema(description = "UTC or with a zone; now when left out")
        Instant arrivedAt,

        @Schema(description = "Left out while they are in the house")
        Instant leftAt,

        @Schema(description = "How many they are; 1 when left out", example = "2")
        Integer partySize,

        VisitPurpose purpose,
        VisitResult result,

        @Schema(description = "Staff id of who receives them; a consultant's own when left out")
        String salesperson,

        @Schema(description = "At most 100 characters", example = "王先生")
        String name,

        @Schema(description = "As typed", example = "138 0013 8000")
        String phone,

        @Schema(description = "The model they ask for", example = "ID.4")
        String model,

        @Schema(description = "At most 4,000 characters") String note,

        @Schema(description = "An earlier line of the same party, for those who leave no phone")
        String sameAs,

        @Schema(description = "The lead to tie it to; found by the phone when left out")
        String leadId) {

    Told told() {
        return new Told(
                Needed.value("kind", kind),
                arrivedAt,
                leftAt,
                partySize == null ? 1 : partySize,
                Needed.value("purpose", purpose),
                result,
                Text.optional("salesperson", salesperson, Text.NAME),
                Text.optional("name", name, Text.NAME),
                Text.optional("phone", phone, Text.LABEL),
                Text.optional("model", model, Text.NAME),
                Text.optional("note", note, Text.NOTE),
                Text.optional("sameAs", sameAs, Text.NAME),
                Text.optional("leadId", leadId, Text.NAME));
    }

    /** A line in the shape that a merge patch speaks of. */
    static VisitBody of(Visit visit) {
        return new VisitBody(
                visit.store(),
                visit.kind(),
                visit.arrivedAt(),
                visit.leftAt(),
                visit.partySize(),
                visit.purpose(),
                visit.result(),
                visit.salesperson(),
                visit.visitor().name(),
                visit.visitor().typed(),
                visit.model(),
                visit.note(),
                null,
                visit.leadId());
    }
}
