package io.showroom.followup.cadence;

import io.showroom.followup.task.TaskKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contact that is planned and not made yet; there is one task for it.
 *
 * @param taskId the task's id, derived from the lead and a running number, so that it is made once
 * @param day the day it is planned for
 * @param agreed whether the customer asked for that time; then it stays when the rest is planned anew
 */
public record PlannedContact(
        String taskId, LocalDate day, TaskKind kind, Instant notBefore, Instant due, boolean agreed) {}
