package io.showroom.followup.maintenance;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.OpenOnce;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.DuplicateKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Makes the task to remind a car's owner, once its time has come. A car has one at a time; one whose due date changed
 * while it was on its way is not made, or taken back: each side looks at the other after its own write.
 */
public final class RemindOwner {
    private final CarReminders reminders;
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickStaff staff;

    public RemindOwner(CarReminders reminders, Tasks tasks, StoreRulebook rules, PickStaff staff) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
    }

    public void on(IncomingEvent<ReminderDue> event) {
        if (!isCurrent(event)) {
            return;
        }
        NewTask task = reminder(event);
        try {
            tasks.insertOnce(event, task.open(event.time()));
        } catch (DuplicateKey olderOne) {
            close(event, event.data().vehicleId(), CloseReason.NOT_DUE);
            tasks.insertOnce(event, task.open(event.time()));
        }
        if (!isCurrent(event)) {
            tasks.changeOnce(event, task.id(), made -> made.close(TaskEnd.ofItself(CloseReason.NOT_DUE, event.time())));
        }
    }

    /** Who has booked need not be reminded. */
    public void booked(IncomingEvent<?> event, String vehicleId) {
        close(event, vehicleId, CloseReason.BOOKED);
    }

    /** From now until the end of the due day; one that is past is to be reminded of today. */
    static TaskWindow window(StoreRules store, LocalDate dueDate, Instant from) {
        LocalDate today = store.calendar().dateAt(from);
        LocalDate last = dueDate.isBefore(today) ? today : dueDate;
        Instant closes = store.closingOf(last);
        return new TaskWindow(from, closes.isBefore(from) ? store.calendar().startOf(last.plusDays(1)) : closes);
    }

    private void close(IncomingEvent<?> event, String vehicleId, CloseReason why) {
        tasks.findByKey(event.group(), OpenOnce.maintenance(vehicleId))
                .ifPresent(open -> tasks.changeOnce(
                        event, open.value().id(), task -> task.close(TaskEnd.ofItself(why, event.time()))));
    }

    private boolean isCurrent(IncomingEvent<ReminderDue> event) {
        return reminders
                .find(event.scope(), event.data().reminderId())
                .filter(known -> known.value().isAbout(event.data()))
                .isPresent();
    }

    private NewTask reminder(IncomingEvent<ReminderDue> event) {
        ReminderDue due = event.data();
        StoreRules store = rules.of(event.group(), due.store());
        String id = event.derivedId("maintenance-reminder");
        return NewTask.byRule(
                id,
                event.group(),
                due.store(),
                TaskKind.REMINDER,
                TaskReason.MAINTENANCE_DUE,
                TaskSubject.ofCar(due.vehicleId(), due.vin(), due.customerId()),
                staff.careAgent(event.group(), due.store(), id, null).orElse(null),
                window(store, due.dueDate(), event.time()),
                ReminderScript.of(due, store.language()));
    }
}
