package io.showroom.followup.task;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/**
 * Takes a task off the list by hand: what one made oneself, or, for a manager, what a rule asked for. What a lead's
 * rhythm or an open decision asks for is not cancelled, it goes with its cause.
 */
public final class CancelTask {
    private final Tasks tasks;
    private final Clock clock;

    public CancelTask(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    public Versioned<Task> cancel(Scope by, String taskId, Expected expected, String reason) {
        TaskEnd how = new TaskEnd(CloseReason.BY_HAND, reason, by.subject(), clock.instant());
        return tasks.change(by, taskId, expected, task -> cancelled(by, task, how));
    }

    private static Change<Task> cancelled(Scope by, Task task, TaskEnd how) {
        task.requireOpen();
        if (task.reason().isPlanned() || task.reason().isSettledAtTheLead()) {
            throw new Conflict("owned-by-lead", "The lead asks for this task; it closes with its cause.");
        }
        boolean own = task.reason() == TaskReason.MANUAL && by.subject().equals(task.createdBy());
        if (!own && !by.hasAny(Role.STORE_MANAGER, Role.GROUP_ADMIN, Role.INTEGRATION)) {
            throw new Forbidden("A manager cancels what you did not make yourself.");
        }
        return task.close(how);
    }
}
