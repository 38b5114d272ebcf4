package io.showroom.followup.cadence.web;

import io.showroom.followup.cadence.Closing;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.cadence.PeriodFigures;
import io.showroom.followup.cadence.PeriodUnit;
import io.showroom.followup.cadence.PlannedContact;
import io.showroom.followup.task.TaskKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A lead's rhythm as the API shows it.
 *
 * @param current the running period as it stands; absent once the lead is closed
 * @param planned contacts still to be made, each with its task
 * @param past the periods that are over, oldest first
 */
public record CadenceBody(
        String leadId,
        String store,
        String customerId,
        String owner,
        IntentLevel level,
        Instant levelSetAt,
        Figures current,
        List<Planned> planned,
        List<Figures> past,
        Closing.Reason closed,
        Instant closedAt) {

    static CadenceBody of(LeadCadence cadence, PeriodFigures soFar) {
        Closing closed = cadence.closed();
        return new CadenceBody(
                cadence.leadId(),
                cadence.store(),
                cadence.customerId(),
                cadence.owner(),
                cadence.level(),
                cadence.levelSetAt(),
                soFar == null ? null : Figures.of(soFar),
                cadence.planned().stream().map(Planned::of).toList(),
                cadence.past().stream().map(Figures::of).toList(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.at());
    }

    /** One period: contacts owed and made; compliance is made ÷ demanded, at most 1, absent when nothing was owed. */
    public record Figures(
            PeriodUnit unit,
            LocalDate from,
            LocalDate to,
            String owner,
            IntentLevel level,
            int demanded,
            int made,
            BigDecimal compliance) {
        static Figures of(PeriodFigures figures) {
            return new Figures(
                    figures.period().unit(),
                    figures.period().from(),
                    figures.period().to(),
                    figures.owner(),
                    figures.level(),
                    figures.demanded(),
                    figures.made(),
                    figures.compliance());
        }
    }

    /** A contact still to be made. {@code agreed}: the customer asked for this time. */
    public record Planned(String taskId, TaskKind kind, LocalDate day, Instant notBefore, Instant due, boolean agreed) {
        static Planned of(PlannedContact contact) {
            return new Planned(
                    contact.taskId(),
                    contact.kind(),
                    contact.day(),
                    contact.notBefore(),
                    contact.due(),
                    contact.agreed());
        }
    }
}
