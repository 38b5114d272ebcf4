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
 * @param end null unless it was cancelled or has expired
 * @param plan null when no plan owns it
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
        TaskEnd end,
        String createdBy,
        Instant createdAt,
        PlanLink plan)
        implements Aggregate {

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** When it was done, cancelled or expired; null while open. */
    public Instant closedAt() {
        if (outcome != null) {
            return outcome.at();
        }
        return end == null ? null : end.at();
    }

    /** Reports what came of it and closes it. The same report by the same person again changes nothing. */
    public Change<Task> done(Outcome reported) {
        requireAllowed(reported.by());
        if (outcome != null && outcome.isSameReport(reported)) {
            return Change.none(this);
        }
        requireOpen();
        return settled(reported);
    }

    /** Closes it as done since a rule saw it done; nothing happens when it is closed already. */
    public Change<Task> settled(Outcome seen) {
        if (!isOpen()) {
            return Change.none(this);
        }
        Task next = TaskCopy.of(this).state(TaskState.DONE).outcome(seen).make();
        return Change.of(next, TaskEvent.done(next));
    }

    /** Closes it undone: its need or its time has passed. Nothing happens when it is closed already. */
    public Change<Task> close(TaskEnd how) {
        if (!isOpen()) {
            return Change.none(this);
        }
        Task next = TaskCopy.of(this).state(how.why().end()).end(how).make();
        return Change.of(next, TaskEvent.cancelled(next));
    }

    /**
     * Follows its plan: another owner, time, or a customer who is known by now. Whoever stands in for the owner keeps it
     * while the owner stays. An older plan than it has seen is ignored.
     */
    public Change<Task> align(TaskWindow planned, String customerId, PlanLink told) {
        if (!isOpen() || plan == null || told.version() <= plan.version()) {
            return Change.none(this);
        }
        boolean sameOwner = Objects.equals(told.owner(), plan.owner());
        TaskCopy copy =
                TaskCopy.of(this).assignee(sameOwner ? assignee : told.owner()).about(about.withCustomer(customerId));
        if (!window.equals(planned)) {
            copy.window(planned).escalation(Escalation.atStart(reason, planned.due()));
        }
        return copy.make().equals(this)
                ? Change.none(this)
                : told(copy.plan(told).make());
    }

    /** Gives it to somebody else; its time goes on. */
    public Change<Task> assignTo(String person) {
        if (!isOpen() || Objects.equals(person, assignee)) {
            return Change.none(this);
        }
        return told(TaskCopy.of(this).assignee(person).make());
    }

    /** Learns more about what it is about: the customer, the lead that took the other over, the car's file. */
    public Change<Task> about(TaskSubject known) {
        return !isOpen() || known.equals(about)
                ? Change.none(this)
                : told(TaskCopy.of(this).about(known).make());
    }

    /** Moves it to another time, with another script, and starts its escalation anew. */
    public Change<Task> reschedule(TaskWindow other, String newScript) {
        if (!isOpen() || (window.equals(other) && Objects.equals(script, newScript))) {
            return Change.none(this);
        }
        TaskCopy copy = TaskCopy.of(this).script(newScript);
        if (!window.equals(other)) {
            copy.window(other).escalation(Escalation.atStart(reason, other.due()));
        }
        return told(copy.make());
    }

    /** Raises it to the given level, since nobody did it in time. */
    public Change<Task> escalate(Escalation higher, Instant at) {
        if (!isOpen() || higher.level().compareTo(escalation.level()) <= 0) {
            return Change.none(this);
        }
        Task next = TaskCopy.of(this).escalation(higher).make();
        return Change.of(next, TaskEvent.escalated(next, at));
    }

    /** Leaves it with whoever has it until then. */
    public Change<Task> waitUntil(Instant then) {
        Escalation waiting = new Escalation(escalation.level(), escalation.to(), then);
        return Change.of(TaskCopy.of(this).escalation(waiting).make());
    }

    /** When time alone changes it: the next escalation, or its end. */
    public Instant wakeAt() {
        return isOpen() ? escalation.next() : null;
    }

    public List<String> uniqueKeys() {
        return isOpen() ? OpenOnce.keysOf(this) : List.of();
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

    private static Change<Task> told(Task next) {
        return Change.of(next, TaskEvent.planned(next));
    }
}
