package io.showroom.followup.cadence;

import io.showroom.followup.task.CloseReason;
import io.showroom.platform.messaging.DomainEvent;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A cadence while it changes: first up to the time of what happened, then what happened, then the plan up to now. */
final class CadenceEdit {
    private final LeadCadence before;
    private final Reckoning reckoning;
    private final Plan plan;
    private String customer;
    private String name;
    private Closing closed;

    CadenceEdit(LeadCadence before, CadenceRules rules) {
        this.before = before;
        this.reckoning = new Reckoning(before, rules);
        this.plan = new Plan(before, rules);
        this.customer = before.customerId();
        this.name = before.name();
        this.closed = before.closed();
    }

    /** What a cadence holds beside its figures. */
    record Rest(String customer, String name, List<PlannedContact> planned, int numbered, Closing closed) {}

    /** Ends every period that was over at this instant, and what was planned for it. */
    void advanceTo(Instant instant) {
        LocalDate ended = reckoning.advanceTo(instant);
        if (ended != null) {
            plan.dropUntil(ended, CloseReason.PERIOD_ENDED);
        }
    }

    /** What is told next held from this instant on, however late it is told. */
    void goBackTo(Instant instant) {
        reckoning.goBackTo(instant);
    }

    void owner(String consultant, Instant firstContactDue, Instant at) {
        reckoning.owner(consultant);
        if (firstContactDue != null) {
            plan.firstContact(at, firstContactDue);
        }
    }

    /** Nobody owes a contact any more; a call that the customer was promised waits for whoever takes the lead. */
    void pooled() {
        reckoning.owner(null);
        plan.dropUnagreed(CloseReason.LEAD_POOLED);
    }

    void customer(String id, String shownAs) {
        customer = id;
        name = shownAs == null ? name : shownAs;
    }

    void level(IntentLevel to, Instant at) {
        reckoning.level(to, at);
        plan.dropUnfixed(CloseReason.LEVEL_CHANGED);
    }

    /** The first contact is over with any contact, and with the attempt at one. */
    void contacted(boolean customerTookPart, Instant at) {
        plan.dropFirst(CloseReason.CONTACT_MADE);
        if (customerTookPart) {
            reckoning.contact(true, at);
        } else {
            reckoning.attempted(at);
        }
    }

    void done(DoneTask task) {
        plan.take(task.taskId());
        if (task.disposition().customerTookPart() || task.isMaterial()) {
            reckoning.contact(task.disposition().customerTookPart(), task.at());
        }
        if (task.isAttempt()) {
            reckoning.attempted(task.at());
        }
        if (task.asksForCall()) {
            plan.agree(task.callBackAt());
        }
    }

    void close(Closing closing) {
        reckoning.close();
        plan.dropAll(CloseReason.LEAD_CLOSED);
        closed = closing;
    }

    void reopen(Instant at) {
        closed = null;
        reckoning.reopen(at);
    }

    /** Brings period and plan up to now. */
    Change<LeadCadence> finish(Instant now) {
        reckoning.followScheme(now);
        advanceTo(now);
        if (closed == null && reckoning.owner() != null) {
            List<LocalDate> days = reckoning.freeDays(now).stream()
                    .filter(day -> !plan.plansOn(day))
                    .toList();
            plan.fit(reckoning.missing(), reckoning.level(), days);
        }
        Rest rest = new Rest(customer, name, plan.open(), plan.numbered(), closed);
        LeadCadence next = reckoning.in(before, rest, now);
        return next.equals(before) ? Change.none(before) : Change.of(next, events(next, now));
    }

    private List<DomainEvent> events(LeadCadence next, Instant now) {
        List<DomainEvent> events = new ArrayList<>();
        boolean othersTask = !Objects.equals(next.owner(), before.owner())
                || !Objects.equals(next.customerId(), before.customerId());
        if (plan.changed() || (othersTask && !next.planned().isEmpty())) {
            events.add(ContactsPlanned.of(next, plan.dropped(), now));
        }
        events.addAll(ContactsCounted.between(before.figures(), reckoning.all(), next, now));
        return events;
    }
}
