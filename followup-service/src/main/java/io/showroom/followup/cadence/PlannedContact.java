package io.showroom.followup.cadence;

import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contact that is planned and not made yet; there is one task for it.
 *
 * @param taskId the task's id, derived from the lead and a running number, so that it is made once
 * @param day the day it is planned for
 * @param reason the rhythm, or the lead's first contact
 * @param agreed whether the customer asked for that time
 */
public record PlannedContact(
        String taskId,
        LocalDate day,
        TaskKind kind,
        TaskReason reason,
        Instant notBefore,
        Instant due,
        boolean agreed) {

    /** Whether it stays when the rest is planned anew. */
    boolean isFixed() {
        return agreed || isFirst();
    }

    boolean isFirst() {
        return reason == TaskReason.FIRST_CONTACT;
    }
}
