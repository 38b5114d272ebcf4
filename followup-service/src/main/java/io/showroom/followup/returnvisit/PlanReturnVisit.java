package io.showroom.followup.returnvisit;

import io.showroom.followup.event.TaskDone;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickCareAgent;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Every delivery and every service visit is followed by a return visit of the care centre: within 3 days, up to 3
 * attempts on different days, never by who served the customer (handbook, section 4).
 */
public final class PlanReturnVisit {
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickCareAgent staff;
    private final Clock clock;

    public PlanReturnVisit(Tasks tasks, StoreRulebook rules, PickCareAgent staff, Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    /** The first attempt, for what has just ended. */
    public void after(IncomingEvent<?> cause, ServedCustomer served) {
        StoreRules store = rules.of(cause.group(), served.store());
        Duration within = Duration.ofDays(store.settings().returnVisitDays());
        String id = Ids.derived("return-visit", served.about().matterId(), "1");
        NewTask visit = new NewTask(
                id,
                cause.group(),
                served.store(),
                TaskKind.RETURN_VISIT,
                served.reason(),
                served.about(),
                staff.forTask(cause.group(), served.store(), id, served.servedBy())
                        .orElse(null),
                served.servedBy(),
                new TaskWindow(served.at(), served.at().plus(within)),
                VisitScript.of(served.reason(), store.language()),
                1,
                "system",
                0);
        tasks.insertOnce(cause, visit.open(clock.instant()));
    }

    /** The next attempt on another day, when this one did not reach the customer. */
    public void tryAgain(IncomingEvent<TaskDone> event) {
        TaskDone done = event.data();
        if (done.kind() == TaskKind.RETURN_VISIT && done.disposition().worthAnotherAttempt()) {
            tasks.find(event.scope(), done.taskId()).map(found -> found.value()).ifPresent(visit -> next(event, visit));
        }
    }

    private void next(IncomingEvent<TaskDone> event, Task failed) {
        StoreRules store = rules.of(failed.group(), failed.store());
        if (failed.attempt() >= store.settings().returnVisitAttempts()) {
            return;
        }
        String attempt = String.valueOf(failed.attempt() + 1);
        NewTask visit = new NewTask(
                Ids.derived("return-visit", failed.about().matterId(), attempt),
                failed.group(),
                failed.store(),
                TaskKind.RETURN_VISIT,
                failed.reason(),
                failed.about(),
                failed.assignee(),
                failed.notBy(),
                anotherDay(store, failed),
                failed.script(),
                failed.attempt() + 1,
                "system",
                0);
        tasks.insertOnce(event, visit.open(clock.instant()));
    }

    /** From the opening of the next working day; due when the first attempt was, or at that day's closing. */
    private static TaskWindow anotherDay(StoreRules store, Task failed) {
        LocalDate day = store.calendar()
                .nextWorkingDay(store.calendar().dateAt(failed.outcome().at()));
        Instant opens = store.calendar().opening(day).orElse(store.calendar().startOf(day));
        Instant closes = store.calendar().closing(day).orElse(store.calendar().startOf(day.plusDays(1)));
        Instant due = failed.window().due();
        return new TaskWindow(opens, due.isAfter(closes) ? due : closes);
    }
}
