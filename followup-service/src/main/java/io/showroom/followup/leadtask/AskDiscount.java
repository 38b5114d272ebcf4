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
import io.showroom.platform.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A discount beyond the consultant's authority waits for a manager: the question is a task of the manager, who decides at
 * the lead. A later version of the offer takes the question of the earlier one back.
 */
public final class AskDiscount {
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final PickStaff staff;

    public AskDiscount(Tasks tasks, StoreRulebook rules, PickStaff staff) {
        this.tasks = tasks;
        this.rules = rules;
        this.staff = staff;
    }

    /** What is read of {@code lead.quotation-approval-asked.v1}. */
    public record Asked(String leadId, String store, String quotationId, String number, String by, Instant at) {}

    /** What is read of {@code lead.quotation-made.v1}: the latest version of the offer. */
    public record Made(String leadId, String quotationId, Instant at) {}

    /** What is read of {@code lead.quotation-decided.v1}. */
    public record Decided(String leadId, String quotationId, String by, Instant at) {}

    public void asked(IncomingEvent<Asked> event) {
        Asked offer = event.data();
        StoreRules store = rules.of(event.group(), offer.store());
        String id = event.derivedId("discount");
        Duration within = Duration.ofHours(store.settings().approvalHours());
        NewTask task = NewTask.byRule(
                id,
                event.group(),
                offer.store(),
                TaskKind.APPROVAL,
                TaskReason.DISCOUNT_ASKED,
                new TaskSubject(null, offer.leadId(), null, null, offer.quotationId(), null),
                staff.manager(event.group(), offer.store(), id, offer.by()).orElse(null),
                new TaskWindow(offer.at(), store.calendar().plusWorkingTime(offer.at(), within)),
                LeadTaskScript.discount(offer.number(), store.language()));
        MakeOnce.open(tasks, event, task);
    }

    public void made(IncomingEvent<Made> event) {
        Made latest = event.data();
        open(event, latest.leadId())
                .filter(task -> !latest.quotationId().equals(task.about().matterId()))
                .ifPresent(older -> tasks.changeOnce(
                        event, older.id(), task -> task.close(TaskEnd.ofItself(CloseReason.WITHDRAWN, latest.at()))));
    }

    public void decided(IncomingEvent<Decided> event) {
        Decided offer = event.data();
        Outcome seen = Outcome.seen(Disposition.COMPLETED, offer.by(), offer.at());
        open(event, offer.leadId())
                .filter(task -> offer.quotationId().equals(task.about().matterId()))
                .ifPresent(asked -> tasks.changeOnce(event, asked.id(), task -> task.settled(seen)));
    }

    private Optional<Task> open(IncomingEvent<?> event, String leadId) {
        return tasks.findByKey(event.group(), OpenOnce.discount(leadId)).map(Versioned::value);
    }
}
