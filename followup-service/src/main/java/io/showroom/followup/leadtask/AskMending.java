package io.showroom.followup.leadtask;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.OpenOnce;
import io.showroom.followup.task.Task;
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
 * A bad value of an enquiry is set aside as typed, and somebody has to mend it (handbook, section 10). A lead has one
 * such task at a time, which names every value.
 */
public final class AskMending {
    private final Tasks tasks;
    private final Cadences leads;
    private final StoreRulebook rules;
    private final PickStaff staff;

    public AskMending(Tasks tasks, Cadences leads, StoreRulebook rules, PickStaff staff) {
        this.tasks = tasks;
        this.leads = leads;
        this.rules = rules;
        this.staff = staff;
    }

    /** What is read of {@code lead.value-set-aside.v1}. */
    public record SetAside(String leadId, String store, String owner, String field, String code, Instant at) {}

    public void on(IncomingEvent<SetAside> event) {
        SetAside bad = event.data();
        Optional<LeadCadence> lead =
                leads.find(event.scope(), LeadCadence.idOf(bad.leadId())).map(Versioned::value);
        if (lead.filter(known -> !known.isOpen()).isPresent()) {
            return;
        }
        if (!MakeOnce.open(
                tasks, event, mending(event, lead.map(LeadCadence::customerId).orElse(null)))) {
            tasks.findByKey(event.group(), OpenOnce.setAside(bad.leadId()))
                    .ifPresent(open -> tasks.changeOnce(
                            event, open.value().id(), task -> task.reschedule(task.window(), script(task, bad))));
        }
    }

    private NewTask mending(IncomingEvent<SetAside> event, String customer) {
        SetAside bad = event.data();
        StoreRules store = rules.of(event.group(), bad.store());
        String id = event.derivedId("set-aside");
        String who = bad.owner() != null
                ? bad.owner()
                : staff.careAgent(event.group(), bad.store(), id, null).orElse(null);
        return NewTask.byRule(
                id,
                event.group(),
                bad.store(),
                TaskKind.DATA_MENDING,
                TaskReason.VALUE_SET_ASIDE,
                TaskSubject.ofLead(bad.leadId(), customer),
                who,
                new TaskWindow(bad.at(), store.mendedBy(bad.at())),
                LeadTaskScript.mend(bad.field(), bad.code(), store.language()));
    }

    private static String script(Task task, SetAside bad) {
        return LeadTaskScript.alsoMend(task.script(), bad.field(), bad.code());
    }
}
