package io.showroom.followup.leadtask;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.OpenOnce;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import java.time.Duration;
import java.time.Instant;

/**
 * A defeat takes effect when the manager approves it (战败审核; handbook, section 3): the proposal is a task of the
 * manager, who decides at the lead; the task closes with the decision.
 */
public final class AskApproval {
    private final Tasks tasks;
    private final Cadences leads;
    private final StoreRulebook rules;
    private final PickStaff staff;

    public AskApproval(Tasks tasks, Cadences leads, StoreRulebook rules, PickStaff staff) {
        this.tasks = tasks;
        this.leads = leads;
        this.rules = rules;
        this.staff = staff;
    }

    /** What is read of {@code lead.defeat-proposed.v1}. */
    public record Proposed(String leadId, String store, String reason, String by, Instant at) {}

    /** What is read of {@code lead.defeat-rejected.v1}. */
    public record Rejected(String leadId, String by, Instant at) {}

    /** What is read of {@code lead.defeat-withdrawn.v1}. */
    public record Withdrawn(String leadId, Instant at) {}

    public void proposed(IncomingEvent<Proposed> event) {
        Proposed lead = event.data();
        StoreRules store = rules.of(event.group(), lead.store());
        String id = event.derivedId("approval");
        String customer = leads.find(event.scope(), LeadCadence.idOf(lead.leadId()))
                .map(found -> found.value().customerId())
                .orElse(null);
        Duration within = Duration.ofHours(store.settings().approvalHours());
        NewTask task = NewTask.byRule(
                id,
                event.group(),
                lead.store(),
                TaskKind.APPROVAL,
                TaskReason.DEFEAT_PROPOSED,
                TaskSubject.ofLead(lead.leadId(), customer),
                staff.manager(event.group(), lead.store(), id, lead.by()).orElse(null),
                new TaskWindow(lead.at(), store.calendar().plusWorkingTime(lead.at(), within)),
                LeadTaskScript.approve(lead.reason(), store.language()));
        MakeOnce.open(tasks, event, task);
    }

    public void rejected(IncomingEvent<Rejected> event) {
        decided(event, event.data().leadId(), event.data().by(), event.data().at());
    }

    public void withdrawn(IncomingEvent<Withdrawn> event) {
        TaskEnd how = TaskEnd.ofItself(CloseReason.WITHDRAWN, event.data().at());
        tasks.findByKey(event.group(), OpenOnce.defeat(event.data().leadId()))
                .ifPresent(open -> tasks.changeOnce(event, open.value().id(), task -> task.close(how)));
    }

    /** The lead was decided on, by this person; nothing happens when no decision was open. */
    void decided(IncomingEvent<?> event, String leadId, String by, Instant at) {
        Outcome seen = Outcome.seen(Disposition.COMPLETED, by, at);
        tasks.findByKey(event.group(), OpenOnce.defeat(leadId))
                .ifPresent(open -> tasks.changeOnce(event, open.value().id(), task -> task.settled(seen)));
    }
}
