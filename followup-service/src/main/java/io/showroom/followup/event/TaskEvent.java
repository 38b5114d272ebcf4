package io.showroom.followup.event;

import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;

/** What happens to a task, as the outside reads it. */
public sealed interface TaskEvent extends DomainEvent permits TaskPlanned, TaskDone, TaskCancelled, TaskEscalated {

    static TaskEvent planned(Task task) {
        TaskSubject about = task.about();
        return new TaskPlanned(
                task.id(),
                task.kind(),
                task.reason(),
                task.store(),
                about.customerId(),
                about.leadId(),
                about.vehicleId(),
                about.vin(),
                task.assignee(),
                task.attempt(),
                task.window().notBefore(),
                task.window().due());
    }

    static TaskEvent done(Task task) {
        TaskSubject about = task.about();
        Outcome outcome = task.outcome();
        return new TaskDone(
                task.id(),
                task.kind(),
                task.reason(),
                task.store(),
                about.customerId(),
                about.leadId(),
                about.vehicleId(),
                about.vin(),
                outcome.disposition(),
                outcome.disposition().customerTookPart(),
                outcome.notes(),
                outcome.nextStep(),
                outcome.callBackAt(),
                task.attempt(),
                outcome.by(),
                outcome.at());
    }

    static TaskEvent cancelled(Task task) {
        TaskSubject about = task.about();
        return new TaskCancelled(
                task.id(),
                task.kind(),
                task.reason(),
                task.store(),
                about.customerId(),
                about.leadId(),
                about.vehicleId(),
                task.state(),
                task.end().why(),
                task.end().note(),
                task.end().by(),
                task.end().at());
    }

    static TaskEvent escalated(Task task, Instant at) {
        TaskSubject about = task.about();
        return new TaskEscalated(
                task.id(),
                task.kind(),
                task.reason(),
                task.store(),
                about.customerId(),
                about.leadId(),
                about.vehicleId(),
                task.assignee(),
                task.escalation().to(),
                task.escalation().level(),
                task.window().due(),
                at);
    }
}
