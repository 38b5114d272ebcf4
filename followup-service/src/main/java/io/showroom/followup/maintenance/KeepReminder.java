package io.showroom.followup.maintenance;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.OpenOnce;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Follows when cars are due for maintenance: a new due date is waited for, and what was to be done about the old one is
 * taken off the list, since the car was maintained, is due at another time, or has another owner.
 */
public final class KeepReminder {
    private final CarReminders reminders;
    private final Tasks tasks;
    private final StoreRulebook rules;

    public KeepReminder(CarReminders reminders, Tasks tasks, StoreRulebook rules) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.rules = rules;
    }

    public void on(IncomingEvent<MaintenanceDue> event) {
        MaintenanceDue due = event.data();
        Instant at = due.isRemindable() ? remindAt(event.group(), due) : null;
        CarReminder told = CarReminder.of(event.group(), due, at);
        reminders.keepOnce(
                event,
                told.id(),
                () -> Change.of(told),
                known -> isSame(known.due(), due) ? Change.none(known) : Change.of(told));
        closeStale(event, reminders.get(event.scope(), told.id()).value().due());
    }

    /** Closes what is open about another date, store or owner than those that hold now, whichever event told them. */
    private void closeStale(IncomingEvent<MaintenanceDue> event, MaintenanceDue now) {
        tasks.findByKey(event.group(), OpenOnce.maintenance(now.vehicleId()))
                .map(Versioned::value)
                .filter(open -> !isFor(now, open))
                .ifPresent(open -> tasks.changeOnce(
                        event, open.id(), task -> task.close(TaskEnd.ofItself(why(task, now), event.time()))));
    }

    /** The transition of a reminder whose time has come. */
    public Change<CarReminder> wake(CarReminder reminder) {
        return reminder.remind();
    }

    private Instant remindAt(String group, MaintenanceDue due) {
        StoreRules store = rules.of(group, due.store());
        LocalDate first = due.dueDate().minusDays(store.settings().maintenanceDays());
        Instant opens = store.openingOf(first);
        return opens.isBefore(due.at()) ? due.at() : opens;
    }

    /** Whether the open task reminds of just this. */
    private boolean isFor(MaintenanceDue due, Task open) {
        return due.isRemindable()
                && due.customerId().equals(open.about().customerId())
                && due.store().equals(open.store())
                && RemindOwner.window(
                                rules.of(open.group(), open.store()),
                                due.dueDate(),
                                open.window().notBefore())
                        .equals(open.window());
    }

    private static boolean isSame(MaintenanceDue one, MaintenanceDue other) {
        return one.isRemindable()
                && one.customerId().equals(other.customerId())
                && one.store().equals(other.store())
                && one.dueDate().equals(other.dueDate());
    }

    private static CloseReason why(Task task, MaintenanceDue due) {
        String owner = task.about().customerId();
        return due.customerId() != null && !due.customerId().equals(owner)
                ? CloseReason.OWNER_CHANGED
                : CloseReason.NOT_DUE;
    }
}
