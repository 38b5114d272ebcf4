package io.showroom.followup.event;

import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import java.time.Instant;

/** A task was done, whatever came of it. {@code callBackAt} only with CALL_BACK. */
public record TaskDone(
        String taskId,
        TaskKind kind,
        TaskReason reason,
        String store,
        String customerId,
        String leadId,
        String vehicleId,
        String vin,
        Disposition disposition,
        boolean customerTookPart,
        String notes,
        String nextStep,
        Instant callBackAt,
        int attempt,
        String by,
        Instant at)
        implements TaskEvent {
    public static final String TYPE = "followup.task-done.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
