package io.showroom.followup.cadence;

import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import java.time.Instant;

/** What a cadence needs to know of a task that was done. */
public record DoneTask(
        String taskId, TaskKind kind, TaskReason reason, Disposition disposition, Instant callBackAt, Instant at) {

    /** Whether something was sent to the customer: a contact of the material rhythm only. */
    boolean isMaterial() {
        return kind.isMessage() && disposition == Disposition.COMPLETED;
    }

    /** Whether somebody tried to reach the customer, rather than doing desk work about them. */
    boolean isAttempt() {
        return disposition != Disposition.COMPLETED;
    }

    /** Whether the plan has to keep the call that the customer asked for. */
    boolean asksForCall() {
        return reason.isPlanned() && disposition == Disposition.CALL_BACK;
    }
}
