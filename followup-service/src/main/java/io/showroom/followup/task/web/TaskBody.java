package io.showroom.followup.task.web;

import io.showroom.contracts.value.Labels;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.EscalationLevel;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskState;
import java.time.Instant;
import java.util.Locale;

/**
 * A task as the API shows it.
 *
 * @param matterId the order or work order that a return visit asks about
 * @param escalation how far it has risen since it was overdue, and to whom
 * @param outcome what came of it; absent until done
 * @param closedWhy why it was cancelled or has expired
 * @param labels the codes in the reader's language
 */
public record TaskBody(
        String id,
        String store,
        TaskKind kind,
        TaskReason reason,
        String customerId,
        String leadId,
        String vehicleId,
        String matterId,
        String assignee,
        Instant notBefore,
        Instant due,
        String script,
        int attempt,
        TaskState state,
        EscalationBody escalation,
        OutcomeBody outcome,
        String closedWhy,
        Instant closedAt,
        Instant createdAt,
        LabelsBody labels) {

    public static TaskBody of(Task task, Locale reader) {
        return new TaskBody(
                task.id(),
                task.store(),
                task.kind(),
                task.reason(),
                task.about().customerId(),
                task.about().leadId(),
                task.about().vehicleId(),
                task.about().matterId(),
                task.assignee(),
                task.window().notBefore(),
                task.window().due(),
                task.script(),
                task.attempt(),
                task.state(),
                new EscalationBody(task.escalation().level(), task.escalation().to()),
                OutcomeBody.of(task.outcome()),
                task.closedWhy(),
                task.closedAt(),
                task.createdAt(),
                new LabelsBody(
                        Labels.label(task.kind(), reader),
                        Labels.label(task.reason(), reader),
                        Labels.label(task.state(), reader)));
    }

    /** Who has to see to the task. */
    public record EscalationBody(EscalationLevel level, String to) {}

    /** The codes in words. */
    public record LabelsBody(String kind, String reason, String state) {}

    /** What came of the task. */
    public record OutcomeBody(
            Disposition disposition, String notes, String nextStep, Instant callBackAt, String by, Instant at) {
        static OutcomeBody of(Outcome outcome) {
            return outcome == null
                    ? null
                    : new OutcomeBody(
                            outcome.disposition(),
                            outcome.notes(),
                            outcome.nextStep(),
                            outcome.callBackAt(),
                            outcome.by(),
                            outcome.at());
        }
    }
}
