package io.showroom.followup.leadtask;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskEnd;
import io.showroom.followup.task.TaskSubject;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the tasks of a lead that no plan owns in step with it: they go over to its next owner, learn its customer, end
 * with it, or move to the older lead that it joined.
 */
public final class FollowLead {
    private final Tasks tasks;
    private final Cadences leads;
    private final AskApproval approvals;

    public FollowLead(Tasks tasks, Cadences leads, AskApproval approvals) {
        this.tasks = tasks;
        this.leads = leads;
        this.approvals = approvals;
    }

    /** What is read of {@code lead.assigned.v1}. */
    public record Assigned(String leadId, String owner, String previousOwner) {}

    /** What is read of {@code lead.pooled.v1}. */
    public record Pooled(String leadId, String previousOwner) {}

    /** What is read of {@code lead.customer-linked.v1}. */
    public record Linked(String leadId, String customerId) {}

    /** What is read of {@code lead.stage-changed.v1}. */
    public record Moved(String leadId, String to, String by, Instant at) {}

    /** What is read of {@code lead.joined.v1}. */
    public record Joined(String leadId, String store, String into, Instant at) {}

    /** What the previous owner had to do for the lead is the next one's. */
    public void assigned(IncomingEvent<Assigned> event) {
        Assigned lead = event.data();
        handOver(event, lead.leadId(), lead.previousOwner(), lead.owner());
    }

    /** What the owner had to do for the lead is nobody's until somebody takes it. */
    public void pooled(IncomingEvent<Pooled> event) {
        handOver(event, event.data().leadId(), event.data().previousOwner(), null);
    }

    private void handOver(IncomingEvent<?> event, String leadId, String from, String to) {
        for (Task task : tasks.openOfLead(event.group(), leadId)) {
            tasks.changeOnce(event, task.id(), open -> isOfOwner(open, from) ? open.assignTo(to) : Change.none(open));
        }
    }

    public void linked(IncomingEvent<Linked> event) {
        Linked lead = event.data();
        for (Task task : tasks.openOfLead(event.group(), lead.leadId())) {
            if (!task.reason().isPlanned()) {
                tasks.changeOnce(
                        event, task.id(), open -> open.about(open.about().withCustomer(lead.customerId())));
            }
        }
    }

    public void moved(IncomingEvent<Moved> event) {
        Moved lead = event.data();
        switch (lead.to() == null ? "" : lead.to()) {
            case "DEFEATED" -> {
                approvals.decided(event, lead.leadId(), lead.by(), lead.at());
                end(event, lead.leadId(), lead.at());
            }
            case "DELIVERED", "INVALID" -> end(event, lead.leadId(), lead.at());
            default -> {
                // further along the funnel: nothing ends
            }
        }
    }

    /**
     * The lead that it went into takes over what was to be done; what that has itself is not doubled. When it is another
     * store's, because the customer was handed over, it is done there from now on.
     */
    public void joined(IncomingEvent<Joined> event) {
        Joined lead = event.data();
        Optional<LeadCadence> into =
                leads.find(event.scope(), LeadCadence.idOf(lead.into())).map(Versioned::value);
        String owner = into.map(LeadCadence::owner).orElse(null);
        String store = into.map(LeadCadence::store).orElse(lead.store());
        for (Task task : tasks.openOfLead(event.group(), lead.leadId())) {
            if (task.reason().followsOwner() && !task.reason().isSettledAtTheLead()) {
                if (store.equals(task.store())) {
                    takeOver(event, task, owner);
                } else {
                    handOver(event, task, store, owner);
                }
            }
        }
        end(event, lead.leadId(), lead.at());
    }

    private void handOver(IncomingEvent<Joined> event, Task task, String store, String owner) {
        NewTask there = NewTask.byRule(
                Ids.derived(event.derivedId("handed-over"), task.id()),
                task.group(),
                store,
                task.kind(),
                task.reason(),
                task.about().withLead(event.data().into()),
                owner,
                task.window(),
                task.script());
        MakeOnce.open(tasks, event, there);
        TaskEnd here = TaskEnd.ofItself(CloseReason.LEAD_CLOSED, event.data().at());
        tasks.changeOnce(event, task.id(), open -> open.close(here));
    }

    private void takeOver(IncomingEvent<Joined> event, Task task, String owner) {
        Joined lead = event.data();
        try {
            tasks.changeOnce(event, task.id(), open -> {
                TaskSubject older = open.about().withLead(lead.into());
                return open.about(older).then(next -> owner == null ? Change.none(next) : next.assignTo(owner));
            });
        } catch (DuplicateKey hasItsOwn) {
            tasks.changeOnce(
                    event, task.id(), open -> open.close(TaskEnd.ofItself(CloseReason.LEAD_CLOSED, lead.at())));
        }
    }

    private void end(IncomingEvent<?> event, String leadId, Instant at) {
        for (Task task : tasks.openOfLead(event.group(), leadId)) {
            if (task.reason().endsWithLead()) {
                tasks.changeOnce(event, task.id(), open -> open.close(TaskEnd.ofItself(CloseReason.LEAD_CLOSED, at)));
            }
        }
    }

    private static boolean isOfOwner(Task task, String owner) {
        return task.reason().followsOwner() && (task.assignee() == null || Objects.equals(task.assignee(), owner));
    }
}
