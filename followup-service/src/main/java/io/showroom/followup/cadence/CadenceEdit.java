package io.showroom.followup.cadence;

import io.showroom.followup.task.Disposition;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A cadence while it changes: first up to the time of what happened, then what happened, then the plan up to now. */
final class CadenceEdit {
    private static final int CONTACTS_KEPT_DAYS = 62;
    private static final int PERIODS_KEPT = 160;

    private final LeadCadence before;
    private final CadenceRules rules;
    private final Demand demand;
    private final ContactLog contacts;
    private final Plan plan;
    private final PastPeriods past;
    private String customer;
    private String owner;
    private IntentLevel level;
    private Instant levelSetAt;
    private CalendarPeriod current;
    private Closing closed;

    CadenceEdit(LeadCadence before, CadenceRules rules) {
        this.before = before;
        this.rules = rules;
        this.demand = new Demand(rules);
        this.contacts = new ContactLog(before.contacts(), before.lastAttempt());
        this.plan = new Plan(before, rules);
        this.past = new PastPeriods(before.past());
        this.customer = before.customerId();
        this.owner = before.owner();
        this.level = before.level();
        this.levelSetAt = before.levelSetAt();
        this.current = before.current();
        this.closed = before.closed();
    }

    /** Ends every period that was over at this instant. */
    void advanceTo(Instant instant) {
        LocalDate today = rules.dateAt(instant);
        while (closed == null && today.isAfter(current.to())) {
            past.add(figures());
            plan.dropUntil(current.to(), DropReason.PERIOD_ENDED);
            current = rules.periodOf(level, current.to().plusDays(1));
        }
    }

    void owner(String consultant) {
        owner = consultant;
    }

    void customer(String id) {
        customer = id;
    }

    void level(IntentLevel to, Instant at) {
        level = to;
        levelSetAt = at;
        LocalDate day = rules.dateAt(at);
        current = rules.periodOf(to, day.isBefore(current.from()) ? current.from() : day);
        plan.dropUnagreed(DropReason.LEVEL_CHANGED);
    }

    void contact(boolean customerTookPart, String taskId, Instant at) {
        LocalDate day = rules.dateAt(at);
        contacts.add(new CountedContact(day, at, customerTookPart));
        past.recount(day, period -> demand.made(period.period(), period.level(), contacts.all()));
        if (taskId != null) {
            plan.drop(taskId, DropReason.CONTACT_MADE);
        }
    }

    void done(DoneTask task) {
        LocalDate day = rules.dateAt(task.at());
        boolean ours = plan.take(task.taskId());
        if (task.disposition().customerTookPart() || task.isMaterial()) {
            contact(task.disposition().customerTookPart(), null, task.at());
        }
        contacts.attempted(day);
        if (ours && task.disposition() == Disposition.CALL_BACK) {
            plan.agree(task.callBackAt());
        }
    }

    void close(Closing closing) {
        past.add(figures().closed());
        plan.dropAll(DropReason.LEAD_CLOSED);
        current = null;
        closed = closing;
    }

    void reopen(Instant at) {
        closed = null;
        levelSetAt = at;
        current = rules.periodOf(level, rules.dateAt(at));
        past.remove(current);
    }

    /** The running period as it stands. */
    PeriodFigures figures() {
        return new PeriodFigures(
                current,
                owner,
                level,
                demand.of(current, level, levelSetAt, contacts.all()),
                demand.made(current, level, contacts.all()));
    }

    /** Brings period and plan up to now. */
    Change<LeadCadence> finish(Instant now) {
        advanceTo(now);
        if (closed == null && owner != null) {
            PeriodFigures figures = figures();
            plan.fit(Math.max(0, figures.demanded() - figures.made()), level, freeDays(now));
        }
        LeadCadence next = result(now);
        if (next.equals(before)) {
            return Change.none(before);
        }
        boolean told = plan.changed()
                || (!next.planned().isEmpty()
                        && !(Objects.equals(next.owner(), before.owner())
                                && Objects.equals(next.customerId(), before.customerId())));
        return told ? Change.of(next, planned(next, now)) : Change.of(next);
    }

    /** The working days on which a further contact can be made; today only while it is open and unused. */
    private List<LocalDate> freeDays(Instant now) {
        LocalDate today = rules.dateAt(now);
        return current.daysFrom(today).stream()
                .filter(rules.calendar()::isWorkingDay)
                .filter(day -> rules.closes(day).isAfter(now))
                .filter(day -> !contacts.usedOn(day, rules.rhythm(level)))
                .filter(day -> !plan.plansOn(day))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private LeadCadence result(Instant now) {
        LocalDate oldest = rules.dateAt(now).minusDays(CONTACTS_KEPT_DAYS);
        return new LeadCadence(
                before.id(),
                before.group(),
                before.store(),
                before.leadId(),
                customer,
                owner,
                level,
                levelSetAt,
                current,
                contacts.since(oldest),
                contacts.lastAttempt(),
                plan.open(),
                plan.numbered(),
                past.latest(PERIODS_KEPT),
                closed,
                closed == null ? rules.endOf(current) : null);
    }

    private ContactsPlanned planned(LeadCadence next, Instant now) {
        return new ContactsPlanned(
                next.id(),
                next.leadId(),
                next.store(),
                next.customerId(),
                next.owner(),
                next.level(),
                next.planned(),
                plan.dropped(),
                now);
    }
}
