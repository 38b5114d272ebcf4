package io.showroom.followup.task;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;

/** A manager gives a task to somebody else of its store; anybody who sees a task that nobody has may take it. */
public final class ReassignTask {
    private final Tasks tasks;
    private final Directory directory;

    public ReassignTask(Tasks tasks, Directory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    public Versioned<Task> reassign(Scope by, String taskId, Expected expected, String assignee) {
        return tasks.change(by, taskId, expected, task -> given(by, task, assignee));
    }

    private Change<Task> given(Scope by, Task task, String assignee) {
        task.requireOpen();
        boolean takes = task.assignee() == null && assignee.equals(by.subject());
        if (!takes && !by.hasAny(Role.STORE_MANAGER, Role.GROUP_ADMIN, Role.INTEGRATION)) {
            throw new Forbidden("A manager gives tasks to others; take those that nobody has yourself.");
        }
        CareOnly.require(by, task.kind());
        Staff next = Assignees.require(directory, task.group(), task.store(), assignee);
        if (assignee.equals(task.notBy())) {
            throw new Invalid("assignee", "served-the-customer", "served the customer and must not ask");
        }
        if (task.kind().isForCare() && !CareOnly.isCare(next)) {
            throw new Invalid("assignee", "not-of-care", "is neither of customer care nor a manager");
        }
        return task.assignTo(assignee);
    }
}
