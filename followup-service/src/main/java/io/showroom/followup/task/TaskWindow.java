package io.showroom.followup.task;

import io.showroom.platform.problem.Invalid;
import java.time.Instant;

/**
 * When a task is to be done.
 *
 * @param notBefore earliest, inclusive
 * @param due latest; from this instant on the task is overdue
 */
public record TaskWindow(Instant notBefore, Instant due) {
    public TaskWindow {
        if (due.isBefore(notBefore)) {
            throw new Invalid("due", "before-window", "must not lie before notBefore");
        }
    }
}
