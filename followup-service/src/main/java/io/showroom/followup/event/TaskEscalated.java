package io.showroom.followup.event;

import io.showroom.followup.task.EscalationLevel;
import java.time.Instant;

/** A task was not done in time and rose to somebody higher. {@code to} is null when nobody holds that office. */
public record TaskEscalated(String taskId, String store, String to, EscalationLevel level, Instant at)
        implements TaskEvent {
    public static final String TYPE = "followup.task-escalated.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
