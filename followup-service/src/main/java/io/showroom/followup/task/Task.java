package io.showroom.followup.task;

import io.showroom.followup.event.TaskEvent;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One thing to do for a customer, a lead or a car, and what came of it (handbook, section 4). It is open until it is
 * done, cancelled or expired, and never opens again: a next attempt is a next task.
 *
 * @param assignee who does it; null when nobody could be found yet
 * @param notBy who must not do it: the seller, for a return visit about the sale
 * @param script what to say or send
 * @param attempt 1 for the first task of its matter, 2 for the next, …
 * @param outcome null until done
 * @param closedWhy why it was cancelled or has expired
 * @param planVersion the version of the plan that it was last aligned with; 0 when no plan owns it
 */
public record Task(
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
        TaskState state,
        Escalation escalation,
        Outcome outcome,
        String closedWhy,
        Instant closedAt,
        String createdBy,
        Instant createdAt,
        long planVersion)
        implements Aggregate {

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** Reports what came of it and closes it. */
    public Change<Task> done(Outcome reported) {
        requireOpen();
        requireAllowed(reported.by());
        Task next = closed(TaskState.DONE, reported, null, reported.at());
        return Change.of(next, TaskEvent.done(next));
    }

    /** Takes it off the list because it is not needed any more; nothing happens when it is closed already. */
    public Change<Task> cancel(String why, Instant at) {
        return close(TaskState.CANCELLED, why, at);
    }

    /** Closes it because its time has passed; nothing happens when it is closed already. */
    public Change<Task> expire(String why, Instant at) {
        return close(TaskState.EXPIRED, why, at);
    }

    /** Follows its plan: another owner, a customer who is known by now. An older plan than it has seen is ignored. */
    public Change<Task> align(String owner, String customerId, long version) {
        boolean same = Objects.equals(owner, assignee) && Objects.equals(customerId, about.customerId());
        if (!isOpen() || same || version <= planVersion) {
            return Change.none(this);
        }
        Task next = TaskCopy.of(this)
                .assignee(owner)
                .about(about.withCustomer(customerId))
                .planVersion(version)
                .make();
        return Change.of(next, TaskEvent.planned(next));
    }

    /** Moves it to another time, with another script, and starts its escalation anew. */
    public Change<Task> reschedule(TaskWindow other, String newScript) {
        if (!isOpen() || (window.equals(other) && Objects.equals(script, newScript))) {
            return Change.none(this);
        }
        Task next = TaskCopy.of(this)
                .window(other)
                .script(newScript)
                .escalation(Escalation.none(other.due()))
                .make();
        return Change.of(next, TaskEvent.planned(next));
    }

    /** Raises it to the given level, since nobody did it in time. */
    public Change<Task> escalate(Escalation higher, Instant at) {
        if (!isOpen() || higher.level().compareTo(escalation.level()) <= 0) {
            return Change.none(this);
        }
        Task next = TaskCopy.of(this).escalation(higher).make();
        return Change.of(next, TaskEvent.escalated(next, at));
    }

    /** When time alone changes it: the next escalation. */
    public Instant wakeAt() {
        return isOpen() ? escalation.next() : null;
    }

    /** What there may be only one open task of: the reminder of a car, the mending of a customer's number. */
    public List<String> uniqueKeys() {
        if (!isOpen()) {
            return List.of();
        }
        return switch (reason) {
            case MAINTENANCE_DUE -> List.of(maintenanceKey(about.vehicleId()));
            case WRONG_NUMBER -> List.of("mending/" + about.whose());
            case CADENCE, DELIVERY, SERVICE_VISIT, CALL_BACK, MANUAL -> List.of();
        };
    }

    /** The key of a car's open maintenance reminder. */
    public static String maintenanceKey(String vehicleId) {
        return "maintenance/" + vehicleId;
    }

    /** Refuses whoever must not do this task. */
    public void requireAllowed(String person) {
        if (notBy != null && notBy.equals(person)) {
            throw new Forbidden("This task must be done by somebody else than who served the customer.");
        }
    }

    /** Refuses a task that is closed. */
    public void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("task-not-open", "The task is " + state + " and cannot change any more.");
        }
    }

    private Change<Task> close(TaskState end, String why, Instant at) {
        if (!isOpen()) {
            return Change.none(this);
        }
        Task next = closed(end, null, why, at);
        return Change.of(next, TaskEvent.cancelled(next));
    }

    private Task closed(TaskState end, Outcome reported, String why, Instant at) {
        return TaskCopy.of(this).state(end).outcome(reported).closed(why, at).make();
    }
}
