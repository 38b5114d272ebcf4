package io.showroom.followup.leadtask;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
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
import io.showroom.platform.store.Change;
import java.time.Duration;
import java.time.Instant;

/**
 * Two stores, or two consultants, want one customer: the question is a task of the manager who decides, about the lead of
 * their own store, and is over with the claim.
 */
public final class AskClaim {
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickStaff staff;

    public AskClaim(Tasks tasks, StoreRulebook rules, PickStaff staff) {
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
    }

    /** What is read of {@code lead.claim-made.v1}. */
    public record Made(
            String claimId,
            String leadId,
            String intoLead,
            String fromStore,
            String decides,
            String by,
            Instant expiresAt,
            Instant at) {
        /** The lead in question, as the store that decides has it. */
        String ownLead() {
            return decides.equals(fromStore) ? leadId : intoLead;
        }
    }

    /** What is read of {@code lead.claim-decided.v1}. */
    public record Decided(String claimId, String outcome, String by, Instant at) {}

    public void made(IncomingEvent<Made> event) {
        Made claim = event.data();
        StoreRules store = rules.of(event.group(), claim.decides());
        String id = event.derivedId("claim");
        Instant soon = store.calendar()
                .plusWorkingTime(claim.at(), Duration.ofHours(store.settings().approvalHours()));
        NewTask task = NewTask.byRule(
                id,
                event.group(),
                claim.decides(),
                TaskKind.APPROVAL,
                TaskReason.CLAIM_MADE,
                new TaskSubject(null, claim.ownLead(), null, null, claim.claimId(), null),
                staff.manager(event.group(), claim.decides(), id, claim.by()).orElse(null),
                new TaskWindow(claim.at(), soon.isBefore(claim.expiresAt()) ? soon : claim.expiresAt()),
                LeadTaskScript.claim(store.language()));
        MakeOnce.open(tasks, event, task);
    }

    public void decided(IncomingEvent<Decided> event) {
        tasks.findByKey(event.group(), OpenOnce.claim(event.data().claimId()))
                .ifPresent(open -> tasks.changeOnce(event, open.value().id(), task -> over(task, event.data())));
    }

    private static Change<Task> over(Task task, Decided claim) {
        return switch (claim.outcome()) {
            case "APPROVED", "REJECTED" -> task.settled(Outcome.seen(Disposition.COMPLETED, claim.by(), claim.at()));
            case "EXPIRED" -> task.close(TaskEnd.ofItself(CloseReason.TIME_OVER, claim.at()));
            default -> task.close(TaskEnd.ofItself(CloseReason.WITHDRAWN, claim.at()));
        };
    }
}
