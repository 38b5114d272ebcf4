package io.showroom.followup.task.web;

import io.showroom.followup.task.CreateTask;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.time.Instant;

/**
 * A task to make. At least one of customer, lead and vehicle is named.
 *
 * @param assignee who does it; the caller when left out
 * @param notBefore now when left out
 * @param due within two years
 * @param script what to say or send; at most 4,000 characters
 */
record TaskRequest(
        String store,
        TaskKind kind,
        String customerId,
        String leadId,
        String vehicleId,
        String assignee,
        Instant notBefore,
        Instant due,
        String script) {

    CreateTask.Wish toWish() {
        if (kind == null) {
            throw new Invalid("kind", "required", "is missing");
        }
        TaskSubject about = new TaskSubject(
                Text.optional("customerId", customerId, Text.LABEL),
                Text.optional("leadId", leadId, Text.LABEL),
                Text.optional("vehicleId", vehicleId, Text.LABEL),
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
