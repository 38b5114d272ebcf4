package io.showroom.followup.cadence.web;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.Closing;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.cadence.PeriodFigures;
import io.showroom.followup.cadence.PeriodUnit;
import io.showroom.followup.cadence.PlannedContact;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A lead's rhythm as the API shows it. */
public record CadenceBody(
        String leadId,
        String store,
        String customerId,

        @Schema(description = "Staff id; absent until the lead is assigned")
        String owner,

        IntentLevel level,
        Instant levelSetAt,

        @Schema(description = "When the lead was opened, or last reopened, UTC")
        Instant begunAt,

        @Schema(description = "The running week or month as it stands; absent once the lead is closed")
        Figures current,

        @Schema(description = "Contacts still to be made, each with its task")
        List<Planned> planned,

        @Schema(description = "The latest twelve periods that are over, oldest first")
        List<Figures> past,

        @Schema(description = "How the lead ended; absent while it is open")
        Closing.Reason closed,

        Instant closedAt) {

    static CadenceBody of(LeadCadence cadence) {
        Closing closed = cadence.closed();
        return new CadenceBody(
                cadence.leadId(),
                cadence.store(),
                cadence.customerId(),
                cadence.owner(),
                cadence.level(),
                cadence.levelSetAt(),
                cadence.begunAt(),
                cadence.running() == null ? null : Figures.of(cadence.running()),
                cadence.planned().stream().map(Planned::of).toList(),
                cadence.past().stream().map(Figures::of).toList(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.at());
    }

    /** Contacts owed and made in one period. */
    public record Figures(
            PeriodUnit unit,

            @Schema(description = "First day, in the store's zone", example = "2026-03-02")
            LocalDate from,

            @Schema(description = "Last day, inclusive", example = "2026-03-08")
            LocalDate to,

            @Schema(description = "Staff id of who owned the lead at the end")
            String owner,

            @Schema(description = "The level at the end") IntentLevel level,

            @Schema(description = "Contacts owed", example = "2")
            int demanded,

            @Schema(description = "Contacts that count, once a day", example = "1")
            int made,

            @Schema(description = "Made ÷ demanded, at most 1; absent when nothing was owed", example = "0.5000")
            BigDecimal compliance) {
        static Figures of(PeriodFigures figures) {
            CalendarPeriod period = figures.period();
            return new Figures(
                    period.unit(),
                    period.from(),
                    period.to(),
                    figures.owner(),
                    figures.level(),
                    figures.demanded(),
                    figures.made(),
                    figures.compliance());
        }
    }

    /** A contact still to be made. */
    public record Planned(
            String taskId,
            TaskKind kind,

            @Schema(description = "CADENCE, or FIRST_CONTACT")
            TaskReason reason,

            @Schema(description = "The day it is planned for, in the store's zone", example = "2026-03-04")
            LocalDate day,

            Instant notBefore,
            Instant due,

            @Schema(description = "Whether the customer asked for this time")
            boolean agreed) {
        static Planned of(PlannedContact contact) {
            return new Planned(
                    contact.taskId(),
                    contact.kind(),
                    contact.reason(),
                    contact.day(),
                    contact.notBefore(),
                    contact.due(),
                    contact.agreed());
        }
    }
}
