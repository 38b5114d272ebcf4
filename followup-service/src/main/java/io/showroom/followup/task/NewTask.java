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
 * @param plan the plan that owns it; null for most
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
        PlanLink plan) {

    public NewTask {
        if (about.isEmpty() && !reason.isAboutCards()) {
            throw new Invalid("customerId", "required", "a task is about a customer, a lead or a vehicle");
        }
    }

    /** A first attempt that a rule asks of whoever may do it. */
    public static NewTask byRule(
            String id,
            String group,
            String store,
            TaskKind kind,
            TaskReason reason,
            TaskSubject about,
            String assignee,
            TaskWindow window,
            String script) {
        return new NewTask(id, group, store, kind, reason, about, assignee, null, window, script, 1, "system", null);
    }

    /** The same, which this person must not do. */
    public NewTask notBy(String person) {
        return new NewTask(
                id, group, store, kind, reason, about, assignee, person, window, script, attempt, createdBy, plan);
    }

    /** The same, as a later attempt at its matter. */
    public NewTask attempt(int number) {
        return new NewTask(
                id, group, store, kind, reason, about, assignee, notBy, window, script, number, createdBy, plan);
    }

    /** The same, owned by a plan. */
    public NewTask plannedBy(PlanLink link) {
        return new NewTask(
                id, group, store, kind, reason, about, assignee, notBy, window, script, attempt, createdBy, link);
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
                Escalation.atStart(reason, window.due()),
                null,
                null,
                createdBy,
                now,
                plan);
        return Change.of(task, TaskEvent.planned(task));
    }
}
