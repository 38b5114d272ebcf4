package io.showroom.followup.task;

/** A copy of a task with some parts replaced, so that each transition names only what it changes. */
final class TaskCopy {
    private final Task from;
    private TaskSubject about;
    private String assignee;
    private TaskWindow window;
    private String script;
    private TaskState state;
    private Escalation escalation;
    private Outcome outcome;
    private TaskEnd end;
    private PlanLink plan;

    private TaskCopy(Task from) {
        this.from = from;
        this.about = from.about();
        this.assignee = from.assignee();
        this.window = from.window();
        this.script = from.script();
        this.state = from.state();
        this.escalation = from.escalation();
        this.outcome = from.outcome();
        this.end = from.end();
        this.plan = from.plan();
    }

    static TaskCopy of(Task task) {
        return new TaskCopy(task);
    }

    TaskCopy about(TaskSubject value) {
        about = value;
        return this;
    }

    TaskCopy assignee(String value) {
        assignee = value;
        return this;
    }

    TaskCopy window(TaskWindow value) {
        window = value;
        return this;
    }

    TaskCopy script(String value) {
        script = value;
        return this;
    }

    TaskCopy state(TaskState value) {
        state = value;
        return this;
    }

    TaskCopy escalation(Escalation value) {
        escalation = value;
        return this;
    }

    TaskCopy outcome(Outcome value) {
        outcome = value;
        return this;
    }

    TaskCopy end(TaskEnd value) {
        end = value;
        return this;
    }

    TaskCopy plan(PlanLink value) {
        plan = value;
        return this;
    }

    Task make() {
        return new Task(
                from.id(),
                from.group(),
                from.store(),
                from.kind(),
                from.reason(),
                about,
                assignee,
                from.notBy(),
                window,
                script,
                from.attempt(),
                state,
                escalation,
                outcome,
                end,
                from.createdBy(),
                from.createdAt(),
                plan);
    }
}
