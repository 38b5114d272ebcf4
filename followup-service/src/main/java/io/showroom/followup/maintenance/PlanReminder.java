package io.showroom.followup.maintenance;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickCareAgent;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reminds a car's owner some days before maintenance is due (handbook, section 4, Reminder service). A car has at most
 * one open reminder: a new due date moves it, a new owner gets their own.
 */
public final class PlanReminder {
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickCareAgent staff;
    private final Clock clock;

    public PlanReminder(Tasks tasks, StoreRulebook rules, PickCareAgent staff, Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    public void on(IncomingEvent<MaintenanceDue> event) {
        MaintenanceDue due = event.data();
        Optional<Task> open = tasks.findByKey(event.group(), Task.maintenanceKey(due.vehicleId()))
                .map(found -> found.value());
        if (!due.remindable()) {
            open.ifPresent(task -> cancel(event, task, "NOT_DUE"));
            return;
        }
        StoreRules store = rules.of(event.group(), due.store());
        TaskWindow window = window(store, due);
        String script = ReminderScript.of(due, store.language());
        boolean same = open.filter(task -> isFor(task, due)).isPresent();
        if (same) {
            tasks.changeOnce(event, open.get().id(), task -> task.reschedule(window, script));
            return;
        }
        open.ifPresent(task -> cancel(event, task, "OWNER_CHANGED"));
        tasks.insertOnce(event, reminder(event, window, script).open(clock.instant()));
    }

    private static boolean isFor(Task task, MaintenanceDue due) {
        return due.customerId().equals(task.about().customerId()) && due.store().equals(task.store());
    }

    private void cancel(IncomingEvent<MaintenanceDue> event, Task task, String why) {
        tasks.changeOnce(event, task.id(), open -> open.cancel(why, event.time()));
    }

    private NewTask reminder(IncomingEvent<MaintenanceDue> event, TaskWindow window, String script) {
        MaintenanceDue due = event.data();
        String id = event.derivedId("maintenance-reminder");
        return new NewTask(
                id,
                event.group(),
                due.store(),
                TaskKind.REMINDER,
                TaskReason.MAINTENANCE_DUE,
                new TaskSubject(due.customerId(), null, due.vehicleId(), null),
                staff.forTask(event.group(), due.store(), id, null).orElse(null),
                null,
                window,
                script,
                1,
                "system",
                0);
    }

    /** From the lead time before the due date until that date's end; a date that is near or past wants a call at once. */
    private static TaskWindow window(StoreRules store, MaintenanceDue due) {
        LocalDate known = store.calendar().dateAt(due.at());
        LocalDate first = latest(due.dueDate().minusDays(store.settings().maintenanceDays()), known);
        LocalDate last = latest(due.dueDate(), known);
        Instant from = store.calendar().startOf(first);
        Instant opens = store.calendar().opening(first).orElse(from);
        Instant end = store.calendar().startOf(last.plusDays(1));
        return new TaskWindow(opens, store.calendar().closing(last).orElse(end));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
