package io.showroom.followup.task.web;

import io.showroom.contracts.value.Labels;
import io.showroom.followup.known.Naming.Names;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.EscalationLevel;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;

/** A task as the API shows it. */
public record TaskBody(
        String id,
        String store,
        TaskKind kind,
        TaskReason reason,
        String customerId,

        @Schema(
                description = "The customer's name, or the prospect's; absent when the reader may not see it",
                example = "王小明")
        String customerName,

        String leadId,
        String vehicleId,

        @Schema(example = "LSVAL41Z882104202") String vin,

        @Schema(description = "Brand and model", example = "大众 ID.4")
        String vehicleModel,

        @Schema(example = "沪A12345") String plate,

        @Schema(description = "The order or work order that a return visit asks about")
        String matterId,

        @Schema(description = "The return visit that this is an attempt at")
        String visitId,

        @Schema(description = "Staff id; absent while nobody has it")
        String assignee,

        @Schema(description = "Staff id of who must not do it: the seller, or who received the car")
        String notBy,

        @Schema(description = "Earliest, UTC", example = "2026-03-03T01:00:00Z")
        Instant notBefore,

        @Schema(description = "Latest, UTC; overdue from then on", example = "2026-03-04T10:00:00Z")
        Instant due,

        @Schema(description = "Whether it is open and its time is over")
        boolean overdue,

        @Schema(description = "What to say or send") String script,

        @Schema(description = "1 for the first task of its matter, 2 for the next", example = "1")
        int attempt,

        TaskState state,

        @Schema(description = "How far it has risen since it was overdue, and to whom")
        EscalationBody escalation,

        @Schema(description = "What came of it; absent until done")
        OutcomeBody outcome,

        @Schema(description = "Why it was cancelled or has expired")
        ClosingBody closing,

        @Schema(description = "When it was done, cancelled or expired, UTC")
        Instant closedAt,

        @Schema(description = "Staff id, or system for a rule")
        String createdBy,

        Instant createdAt,

        @Schema(description = "The codes in the reader's language (Accept-Language)")
        LabelsBody labels) {

    public static TaskBody of(Task task, Names names, Instant now, Locale reader) {
        return new TaskBody(
                task.id(),
                task.store(),
                task.kind(),
                task.reason(),
                task.about().customerId(),
                names.who(task.about()),
                task.about().leadId(),
                task.about().vehicleId(),
                task.about().vin(),
                names.model(task.about()),
                names.plate(task.about()),
                task.about().matterId(),
                task.about().visitId(),
                task.assignee(),
                task.notBy(),
                task.window().notBefore(),
                task.window().due(),
                task.isOpen() && !task.window().due().isAfter(now),
                task.script(),
                task.attempt(),
                task.state(),
                new EscalationBody(task.escalation().level(), task.escalation().to()),
                OutcomeBody.of(task.outcome(), reader),
                ClosingBody.of(task.end(), reader),
                task.closedAt(),
                task.createdBy(),
                task.createdAt(),
                LabelsBody.of(task, reader));
    }

    /** Who has to see to the task. */
    public record EscalationBody(
            EscalationLevel level,

            @Schema(description = "Staff id; absent while it is its owner's")
            String to) {}

    /** The codes in words. */
    public record LabelsBody(
            @Schema(example = "Return visit") String kind,
            @Schema(example = "Car delivered") String reason,
            @Schema(example = "Open") String state,
            @Schema(example = "Owner") String escalation) {
        static LabelsBody of(Task task, Locale reader) {
            return new LabelsBody(
                    Labels.label(task.kind(), reader),
                    Labels.label(task.reason(), reader),
                    Labels.label(task.state(), reader),
                    Labels.label(task.escalation().level(), reader));
        }
    }

    /** What came of the task. */
    public record OutcomeBody(
            Disposition disposition,

            @Schema(description = "The disposition in the reader's language", example = "Reached")
            String label,

            String notes,

            @Schema(description = "What is agreed to happen next")
            String nextStep,

            @Schema(description = "When the customer wants to be called, UTC; with CALL_BACK")
            Instant callBackAt,

            @Schema(description = "Staff id of who reported it")
            String by,

            Instant at) {
        static OutcomeBody of(Outcome outcome, Locale reader) {
            return outcome == null
                    ? null
                    : new OutcomeBody(
                            outcome.disposition(),
                            Labels.label(outcome.disposition(), reader),
                            outcome.notes(),
                            outcome.nextStep(),
                            outcome.callBackAt(),
                            outcome.by(),
                            outcome.at());
        }
    }

    /** Why the task was closed without being done. */
    public record ClosingBody(
            CloseReason why,

            @Schema(description = "The reason in the reader's language", example = "The lead is closed")
            String label,

            @Schema(description = "What whoever cancelled it says")
            String note,

            @Schema(description = "Staff id, or system for a rule")
            String by,

            Instant at) {
        static ClosingBody of(TaskEnd end, Locale reader) {
            return end == null
                    ? null
                    : new ClosingBody(end.why(), Labels.label(end.why(), reader), end.note(), end.by(), end.at());
        }
    }
}
