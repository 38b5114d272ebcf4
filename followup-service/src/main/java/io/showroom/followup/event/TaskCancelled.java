package io.showroom.followup.event;

import io.showroom.followup.task.TaskState;
import java.time.Instant;

/** A task is not to be done any more: cancelled, or expired when {@code state} says so. */
public record TaskCancelled(
        String taskId, String store, String customerId, String leadId, TaskState state, String why, Instant at)
        implements TaskEvent {
    public static final String TYPE = "followup.task-cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
