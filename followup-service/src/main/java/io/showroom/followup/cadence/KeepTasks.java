package io.showroom.followup.cadence;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.PlanLink;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import java.time.Clock;
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
        plan.dropped()
                .forEach(gone -> tasks.changeOnce(
                        event, gone.taskId(), task -> task.close(TaskEnd.ofItself(gone.why(), plan.at()))));
        for (PlannedContact contact : plan.contacts()) {
            tasks.keepOnce(
                    event,
                    contact.taskId(),
                    () -> task(event, contact, language).open(clock.instant()),
                    known -> known.align(window(contact), plan.customerId(), link(event)));
        }
    }

    private static NewTask task(IncomingEvent<ContactsPlanned> event, PlannedContact contact, Locale language) {
        ContactsPlanned plan = event.data();
        return NewTask.byRule(
                        contact.taskId(),
                        event.group(),
                        plan.store(),
                        contact.kind(),
                        contact.reason(),
                        TaskSubject.ofLead(plan.leadId(), plan.customerId()),
                        plan.assignee(),
                        window(contact),
                        contact.isFirst() ? ContactScript.first(language) : ContactScript.of(plan.level(), language))
                .plannedBy(link(event));
    }

    private static TaskWindow window(PlannedContact contact) {
        return new TaskWindow(contact.notBefore(), contact.due());
    }

    private static PlanLink link(IncomingEvent<ContactsPlanned> event) {
        return new PlanLink(event.version(), event.data().assignee());
    }
}
