package io.showroom.lead.intake.web;

import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.intake.Taken;
import io.showroom.lead.lead.Lead;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What became of an enquiry; nothing of the lead it joined, which may be another consultant's. */
record TakenView(
        String leadId,
        String enquiryId,

        @Schema(description = "CREATED, JOINED an open lead of the same person, or UPDATED one the sender named before")
        Taken.Outcome outcome,

        String store,

        @Schema(description = "Staff id of who looks after it; absent while nobody could be found")
        String owner,

        @Schema(description = "When the owner must have touched it, UTC")
        Instant firstContactDue,

        @Schema(description = "What was set aside, as typed")
        List<SetAside> warnings) {

    static TakenView of(Taken taken) {
        Lead lead = taken.lead().value();
        return new TakenView(
                lead.id(),
                taken.enquiryId(),
                taken.outcome(),
                lead.store(),
                lead.owner(),
                lead.assignment().firstContactDue(),
                taken.warnings());
    }
}
