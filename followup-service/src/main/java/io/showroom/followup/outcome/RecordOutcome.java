package io.showroom.followup.outcome;

import io.showroom.followup.task.CareOnly;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reports what came of a task. What follows from it is opened by {@link OpenNextTask}. */
public final class RecordOutcome {
    private static final Duration FARTHEST_CALL_BACK = Duration.ofDays(90);
    private final Tasks tasks;
    private final Clock clock;

    public RecordOutcome(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What the assignee says. */
    public record Report(Disposition disposition, String notes, String nextStep, Instant callBackAt) {}

    /** The same report by the same person again is answered as the first time. */
    public Versioned<Task> record(Scope by, String taskId, Expected expected, Report report) {
        Instant now = clock.instant();
        check(report, now);
        Outcome outcome = new Outcome(
                report.disposition(), report.notes(), report.nextStep(), report.callBackAt(), by.subject(), now);
        return tasks.change(by, taskId, expected, task -> done(by, task, outcome));
    }

    private static Change<Task> done(Scope by, Task task, Outcome outcome) {
        CareOnly.require(by, task.kind());
        if (task.reason().isSettledAtTheLead()) {
            throw new Conflict(
                    "settled-at-the-lead", "Settle it at the lead, or sign the check; the task closes with that.");
        }
        if (!task.kind().allows(outcome.disposition())) {
            throw new Invalid("disposition", "not-for-kind", "cannot come of a task of the kind " + task.kind());
        }
        boolean tooEarly = task.kind().isForCare()
                && outcome.disposition().worthAnotherAttempt()
                && outcome.at().isBefore(task.window().notBefore());
        if (task.isOpen() && tooEarly) {
            throw new Conflict("too-early", "The next attempt at a return visit is for another day.");
        }
        return task.done(outcome);
    }

    private static void check(Report report, Instant now) {
        boolean callBack = report.disposition() == Disposition.CALL_BACK;
        if (callBack && report.callBackAt() == null) {
            throw new Invalid("callBackAt", "required", "says when the customer wants to be called");
        }
        if (!callBack && report.callBackAt() != null) {
            throw new Invalid("callBackAt", "unexpected", "goes with CALL_BACK only");
        }
        if (callBack && !report.callBackAt().isAfter(now)) {
            throw new Invalid("callBackAt", "in-the-past", "must lie in the future");
        }
        if (callBack && report.callBackAt().isAfter(now.plus(FARTHEST_CALL_BACK))) {
            throw new Invalid("callBackAt", "too-far", "must lie within 90 days");
        }
    }
}
