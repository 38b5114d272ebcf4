package io.showroom.followup.event;

import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import java.time.Instant;

/** A task is to be done; raised again when its assignee, subject or window changes. */
public record TaskPlanned(
        String taskId,
        TaskKind kind,
        TaskReason reason,
        String store,
        String customerId,
        String leadId,
        String vehicleId,
        String vin,
        String assignee,
        int attempt,
        Instant notBefore,
        Instant due)
        implements TaskEvent {
    public static final String TYPE = "followup.task-planned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
