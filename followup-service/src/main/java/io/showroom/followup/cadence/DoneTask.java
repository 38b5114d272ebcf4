package io.showroom.followup.cadence;

import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskKind;
import java.time.Instant;

/** What a cadence needs to know of a task that was done. */
public record DoneTask(String taskId, TaskKind kind, Disposition disposition, Instant callBackAt, Instant at) {

    /** Whether something was sent to the customer: a contact of the material rhythm only. */
    boolean isMaterial() {
        boolean message = kind == TaskKind.EMAIL || kind == TaskKind.DM || kind == TaskKind.SMS;
        return message && disposition == Disposition.COMPLETED;
    }
}
