package io.showroom.followup.event;

import io.showroom.followup.task.Task;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;

/** What happens to a task, as the outside reads it. */
public sealed interface TaskEvent extends DomainEvent permits TaskPlanned, TaskDone, TaskCancelled, TaskEscalated {

    static TaskEvent planned(Task task) {
        return new TaskPlanned(
                task.id(),
                task.kind(),
                task.reason(),
                task.store(),
                task.about().customerId(),
                task.about().leadId(),
                task.about().vehicleId(),
                task.assignee(),
                task.window().notBefore(),
                task.window().due());
    }

    static TaskEvent done(Task task) {
        return new TaskDone(
                task.id(),
                task.kind(),
                task.reason(),
                task.store(),
                task.about().customerId(),
                task.about().leadId(),
                task.about().vehicleId(),
                task.outcome().disposition(),
                task.outcome().disposition().customerTookPart(),
                task.outcome().notes(),
                task.outcome().callBackAt(),
                task.outcome().by(),
                task.outcome().at());
    }

    static TaskEvent cancelled(Task task) {
        return new TaskCancelled(
                task.id(),
                task.store(),
                task.about().customerId(),
                task.about().leadId(),
                task.state(),
                task.closedWhy(),
                task.closedAt());
    }

    static TaskEvent escalated(Task task, Instant at) {
        return new TaskEscalated(
                task.id(),
                task.store(),
                task.escalation().to(),
                task.escalation().level(),
                at);
    }
}
