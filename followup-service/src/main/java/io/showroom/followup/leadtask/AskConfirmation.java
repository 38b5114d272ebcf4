package io.showroom.followup.leadtask;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.OpenOnce;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.Optional;

/**
 * A level that went unconfirmed for its horizon asks the owner, until it drops (handbook, section 3). The owner answers
 * at the lead; the task closes with the answer, whichever it is.
 */
public final class AskConfirmation {
    private final Tasks tasks;
    private final Cadences leads;
    private final StoreRulebook rules;

    public AskConfirmation(Tasks tasks, Cadences leads, StoreRulebook rules) {
        this.tasks = tasks;
        this.leads = leads;
        this.rules = rules;
    }

    /** What is read of {@code lead.confirmation-asked.v1}. */
    public record Asked(
            String leadId,
            String store,
            String customerId,
            String owner,
            IntentLevel level,
            Instant dropsAt,
            Instant at) {}

    /** What is read of {@code lead.level-confirmed.v1}. */
    public record Confirmed(String leadId, String by, Instant at) {}

    /** What is read of {@code lead.level-changed.v1}. */
    public record Changed(String leadId, Instant at) {}

    /** What is read of {@code lead.signal-recorded.v1}: evidence for this level. */
    public record Signalled(String leadId, IntentLevel level, Instant at) {}

    public void asked(IncomingEvent<Asked> event) {
        Asked lead = event.data();
        NewTask task = NewTask.byRule(
                event.derivedId("confirmation"),
                event.group(),
                lead.store(),
                TaskKind.LEVEL_CONFIRMATION,
                TaskReason.LEVEL_STALE,
                TaskSubject.ofLead(lead.leadId(), lead.customerId()),
                lead.owner(),
                new TaskWindow(lead.at(), lead.dropsAt()),
                LeadTaskScript.confirm(
                        lead.level(), rules.of(event.group(), lead.store()).language()));
        MakeOnce.open(tasks, event, task);
    }

    public void confirmed(IncomingEvent<Confirmed> event) {
        Confirmed lead = event.data();
        Outcome seen = Outcome.seen(Disposition.COMPLETED, lead.by(), lead.at());
        asked(event, lead.leadId()).ifPresent(open -> tasks.changeOnce(event, open.id(), task -> task.settled(seen)));
    }

    public void changed(IncomingEvent<Changed> event) {
        Changed lead = event.data();
        asked(event, lead.leadId()).ifPresent(open -> close(event, open, CloseReason.LEVEL_CHANGED, lead.at()));
    }

    /** Evidence for the level as it is, or a higher one, answers the question without anybody confirming. */
    public void signalled(IncomingEvent<Signalled> event) {
        Signalled signal = event.data();
        asked(event, signal.leadId())
                .filter(open -> supports(event, signal))
                .ifPresent(open -> close(event, open, CloseReason.LEVEL_CONFIRMED, signal.at()));
    }

    private boolean supports(IncomingEvent<?> event, Signalled signal) {
        return leads.find(event.scope(), LeadCadence.idOf(signal.leadId()))
                .filter(lead -> signal.level().compareTo(lead.value().level()) >= 0)
                .isPresent();
    }

    private Optional<Task> asked(IncomingEvent<?> event, String leadId) {
        return tasks.findByKey(event.group(), OpenOnce.confirmation(leadId)).map(Versioned::value);
    }

    private void close(IncomingEvent<?> event, Task open, CloseReason why, Instant at) {
        tasks.changeOnce(event, open.id(), task -> task.close(TaskEnd.ofItself(why, at)));
    }
}
