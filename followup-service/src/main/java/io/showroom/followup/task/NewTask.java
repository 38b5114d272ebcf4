package io.showroom.followup.task;

import io.showroom.followup.event.TaskEvent;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.store.Change;
import java.time.Instant;

/**
 * What is known of a task before it exists.
 *
 * @param id its id; derived from what caused it, so that causing it twice makes it once
 * @param notBy who must not do it; may be null
 * @param planVersion version of the plan that owns it, or 0
 */
public record NewTask(
        String id,
        String group,
        String store,
        TaskKind kind,
        TaskReason reason,
        TaskSubject about,
        String assignee,
        String notBy,
        TaskWindow window,
        String script,
        int attempt,
        String createdBy,
        long planVersion) {

    public NewTask {
        if (about.isEmpty()) {
            throw new Invalid("customerId", "required", "a task is about a customer, a lead or a vehicle");
        }
    }

    /** Opens the task. */
    public Change<Task> open(Instant now) {
        Task task = new Task(
                id,
                group,
                store,
                kind,
                reason,
                about,
                assignee,
                notBy,
                window,
                script,
                attempt,
                TaskState.OPEN,
                Escalation.none(window.due()),
                null,
                null,
                null,
                createdBy,
                now,
                planVersion);
        return Change.of(task, TaskEvent.planned(task));
    }
}
