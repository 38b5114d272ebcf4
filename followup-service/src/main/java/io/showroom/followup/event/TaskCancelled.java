package io.showroom.followup.event;

import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskState;
import java.time.Instant;

/** A task is not to be done any more: cancelled, or expired when {@code state} says so. */
public record TaskCancelled(
        String taskId,
        TaskKind kind,
        TaskReason reason,
        String store,
        String customerId,
        String leadId,
        String vehicleId,
        TaskState state,
        CloseReason why,
        String note,
        String by,
        Instant at)
        implements TaskEvent {
    public static final String TYPE = "followup.task-cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
