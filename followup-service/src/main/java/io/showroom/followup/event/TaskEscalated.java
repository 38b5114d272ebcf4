package io.showroom.followup.event;

import io.showroom.followup.task.EscalationLevel;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import java.time.Instant;

/** A task was not done in time and rose to somebody higher. {@code to} is null when nobody holds that office. */
public record TaskEscalated(
        String taskId,
        TaskKind kind,
        TaskReason reason,
        String store,
        String customerId,
        String leadId,
        String vehicleId,
        String assignee,
        String to,
        EscalationLevel level,
        Instant due,
        Instant at)
        implements TaskEvent {
    public static final String TYPE = "followup.task-escalated.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
