package io.showroom.followup.returnvisit;

import io.showroom.followup.event.TaskCancelled;
import io.showroom.followup.event.TaskDone;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of an attempt at a return visit: it is settled, or tried again on another day, up to 3 times (handbook,
 * section 4).
 */
public final class FollowVisit {
    private final ReturnVisits visits;
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickStaff staff;
    private final Clock clock;

    public FollowVisit(ReturnVisits visits, Tasks tasks, StoreRulebook rules, PickStaff staff, Clock clock) {
        this.visits = visits;
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    public void attempted(IncomingEvent<TaskDone> event) {
        if (event.data().kind() == TaskKind.RETURN_VISIT) {
            attempt(event, event.data().taskId()).ifPresent(task -> attempted(event, task));
        }
    }

    public void closed(IncomingEvent<TaskCancelled> event) {
        TaskCancelled gone = event.data();
        if (gone.kind() == TaskKind.RETURN_VISIT) {
            attempt(event, gone.taskId())
                    .ifPresent(task -> visits.changeOnce(
                            event, task.about().visitId(), visit -> visit.dropped(gone.why(), gone.at())));
        }
    }

    private Optional<Task> attempt(IncomingEvent<?> event, String taskId) {
        return tasks.find(event.scope(), taskId).map(Versioned::value);
    }

    private void attempted(IncomingEvent<TaskDone> event, Task task) {
        TaskDone done = event.data();
        StoreRules store = rules.of(task.group(), task.store());
        int most = store.settings().returnVisitAttempts();
        ReturnVisit.Attempt attempt =
                new ReturnVisit.Attempt(task.id(), task.attempt(), done.disposition(), done.by(), done.at());
        visits.changeOnce(event, task.about().visitId(), visit -> visit.attempted(attempt, most));
        if (done.disposition().worthAnotherAttempt() && task.attempt() < most) {
            tasks.insertOnce(event, again(task, store).open(clock.instant()));
        }
    }

    private NewTask again(Task failed, StoreRules store) {
        int number = failed.attempt() + 1;
        String id = PlanReturnVisit.taskId(failed.about().visitId(), number);
        return NewTask.byRule(
                        id,
                        failed.group(),
                        failed.store(),
                        TaskKind.RETURN_VISIT,
                        failed.reason(),
                        failed.about(),
                        sameAgent(failed, id),
                        anotherDay(failed, store),
                        failed.script())
                .notBy(failed.notBy())
                .attempt(number);
    }

    /** Who tried first tries again, unless they have left. */
    private String sameAgent(Task failed, String id) {
        return staff.isActive(failed.group(), failed.assignee())
                ? failed.assignee()
                : staff.careAgent(failed.group(), failed.store(), id, failed.notBy())
                        .orElse(null);
    }

    /** From the opening of the next working day; due when the first attempt was, or at that day's closing. */
    private static TaskWindow anotherDay(Task failed, StoreRules store) {
        LocalDate day = store.calendar()
                .nextWorkingDay(store.calendar().dateAt(failed.outcome().at()));
        Instant closes = store.closingOf(day);
        Instant due = failed.window().due();
        return new TaskWindow(store.openingOf(day), due.isAfter(closes) ? due : closes);
    }
}
