package io.showroom.followup.task.web;

import io.showroom.followup.task.CreateTask;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A task to make. At least one of customer, lead and vehicle is named. */
record TaskRequest(
        @Schema(description = "Store id", example = "store-shanghai")
        String store,

        TaskKind kind,

        @Schema(description = "Of the lead, or the car's owner, when left out")
        String customerId,

        String leadId,
        String vehicleId,

        @Schema(description = "Staff id of who does it; the caller when left out")
        String assignee,

        @Schema(description = "Earliest, UTC; now when left out", example = "2026-03-03T01:00:00Z")
        Instant notBefore,

        @Schema(description = "Latest, UTC, within two years", example = "2026-03-04T10:00:00Z")
        Instant due,

        @Schema(description = "What to say or send; at most 4,000 characters")
        String script) {

    CreateTask.Wish toWish() {
        if (kind == null) {
            throw new Invalid("kind", "required", "is missing");
        }
        TaskSubject about = new TaskSubject(
                Text.optional("customerId", customerId, Text.LABEL),
                Text.optional("leadId", leadId, Text.LABEL),
                Text.optional("vehicleId", vehicleId, Text.LABEL),
                null,
                null,
                null);
        return new CreateTask.Wish(
                Text.required("store", store, Text.LABEL),
                kind,
                about,
                Text.optional("assignee", assignee, Text.LABEL),
                notBefore,
                due,
                Text.optional("script", script, Text.NOTE));
    }
}
