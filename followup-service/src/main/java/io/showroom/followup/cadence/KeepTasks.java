package io.showroom.followup.cadence;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/**
 * Makes the tasks follow the plan of a lead. The plan's event is the cause and each task its own guarded write, so that
 * a crash between two of them is mended by the redelivery, and nothing is made twice.
 */
public final class KeepTasks {
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final Clock clock;

    public KeepTasks(Tasks tasks, StoreRulebook rules, Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.clock = clock;
    }

    public void follow(IncomingEvent<ContactsPlanned> event) {
        ContactsPlanned plan = event.data();
        Locale language = rules.of(event.group(), plan.store()).language();
        plan.dropped().forEach(gone -> tasks.changeOnce(event, gone.taskId(), task -> close(task, gone, plan.at())));
        for (PlannedContact contact : plan.contacts()) {
            Instant now = clock.instant();
            NewTask task = task(event, contact, ContactScript.of(plan.level(), language));
            if (!tasks.insertOnce(event, task.open(now))) {
                tasks.changeOnce(
                        event,
                        contact.taskId(),
                        known -> known.align(plan.assignee(), plan.customerId(), event.version()));
            }
        }
    }

    private static Change<Task> close(Task task, DroppedContact gone, Instant at) {
        return gone.why().isExpiry()
                ? task.expire(gone.why().name(), at)
                : task.cancel(gone.why().name(), at);
    }

    private static NewTask task(IncomingEvent<ContactsPlanned> event, PlannedContact contact, String script) {
        ContactsPlanned plan = event.data();
        return new NewTask(
                contact.taskId(),
                event.group(),
                plan.store(),
                contact.kind(),
                TaskReason.CADENCE,
                TaskSubject.ofLead(plan.leadId(), plan.customerId()),
                plan.assignee(),
                null,
                new TaskWindow(contact.notBefore(), contact.due()),
                script,
                1,
                "system",
                event.version());
    }
}
