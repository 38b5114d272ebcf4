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
    private static final int GOES_BACK_DAYS = 31;
    /** Enough to count the period anew that is gone back to: it, the days between, and the running one. */
    private static final int CONTACTS_KEPT_DAYS = 93;

    private static final int PERIODS_KEPT = 12;

    private final LeadCadence before;
    private final CadenceRules rules;
    private final Demand demand;
    private final ContactLog contacts;
    private final Plan plan;
    private final PastPeriods past;
    private String customer;
    private String name;
    private String owner;
    private IntentLevel level;
    private Instant levelSetAt;
    private Instant begunAt;
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
        this.name = before.name();
        this.owner = before.owner();
        this.level = before.level();
        this.levelSetAt = before.levelSetAt();
        this.begunAt = before.begunAt();
        this.current = before.running() == null ? null : before.running().period();
        this.closed = before.closed();
    }

    /** Ends every period that was over at this instant. */
    void advanceTo(Instant instant) {
        LocalDate today = rules.dateAt(instant);
        while (closed == null && today.isAfter(current.to())) {
            past.add(figures());
            plan.dropUntil(current.to(), CloseReason.PERIOD_ENDED);
            current = rules.periodOf(level, current.to().plusDays(1));
        }
    }

    /** Returns to the period of an instant that became known late; the periods since then are reckoned anew. */
    void goBackTo(Instant instant) {
        LocalDate day = later(rules.dateAt(instant), rules.dateAt(begunAt));
        boolean remembered = !day.isBefore(current.from().minusDays(GOES_BACK_DAYS));
        if (day.isBefore(current.from()) && remembered) {
            past.forgetSince(day);
            current = rules.periodOf(level, day);
        }
    }

    void owner(String consultant, Instant firstContactDue, Instant at) {
        owner = consultant;
        if (firstContactDue != null) {
            plan.firstContact(at, firstContactDue);
        }
    }

    void pooled() {
        owner = null;
        plan.dropAll(CloseReason.LEAD_POOLED);
    }

    void customer(String id, String shownAs) {
        customer = id;
        name = shownAs == null ? name : shownAs;
    }

    void level(IntentLevel to, Instant at) {
        level = to;
        levelSetAt = at;
        current = rules.periodOf(to, later(rules.dateAt(at), current.from()));
        plan.dropUnfixed(CloseReason.LEVEL_CHANGED);
    }

    /** The first contact is over with any contact, and with the attempt at one. */
    void contacted(boolean customerTookPart, Instant at) {
        plan.dropFirst(CloseReason.CONTACT_MADE);
        if (customerTookPart) {
            contact(true, at);
        } else {
            contacts.attempted(rules.dateAt(at));
        }
    }

    void contact(boolean customerTookPart, Instant at) {
        LocalDate day = rules.dateAt(at);
        contacts.add(new CountedContact(day, at, customerTookPart));
        past.recount(day, period -> demand.made(period.period(), period.level(), contacts.all()));
    }

    void done(DoneTask task) {
        plan.take(task.taskId());
        if (task.disposition().customerTookPart() || task.isMaterial()) {
            contact(task.disposition().customerTookPart(), task.at());
        }
        if (task.isAttempt()) {
            contacts.attempted(rules.dateAt(task.at()));
        }
        if (task.asksForCall()) {
            plan.agree(task.callBackAt());
        }
    }

    void close(Closing closing) {
        past.add(figures().closed());
        plan.dropAll(CloseReason.LEAD_CLOSED);
        current = null;
        closed = closing;
    }

    void reopen(Instant at) {
        closed = null;
        levelSetAt = at;
        begunAt = at;
        current = rules.periodOf(level, rules.dateAt(at));
        past.forgetSince(rules.dateAt(at));
    }

    /** Brings period and plan up to now. */
    Change<LeadCadence> finish(Instant now) {
        followScheme(now);
        advanceTo(now);
        if (closed == null && owner != null) {
            PeriodFigures figures = figures();
            plan.fit(Math.max(0, figures.demanded() - figures.made()), level, freeDays(now));
        }
        List<PeriodFigures> over = past.latest(Integer.MAX_VALUE);
        PeriodFigures running = closed == null ? figures() : null;
        LeadCadence next = result(running, now);
        if (next.equals(before)) {
            return Change.none(before);
        }
        List<DomainEvent> events = new ArrayList<>();
        if (isPlanTold(next)) {
            events.add(planned(next, now));
        }
        List<PeriodFigures> figures = new ArrayList<>(over);
        if (running != null) {
            figures.add(running);
        }
        events.addAll(ContactsCounted.between(before.figures(), figures, next, now));
        return Change.of(next, events);
    }

    /** A group that counts the level in months instead of weeks from now on, or the other way, has another period running. */
    private void followScheme(Instant now) {
        if (closed == null && current.unit() != rules.rhythm(level).unit()) {
            current = rules.periodOf(level, rules.dateAt(now));
        }
    }

    private boolean isPlanTold(LeadCadence next) {
        boolean othersTask = !Objects.equals(next.owner(), before.owner())
                || !Objects.equals(next.customerId(), before.customerId());
        return plan.changed() || (othersTask && !next.planned().isEmpty());
    }

    /** The running period as it stands. */
    private PeriodFigures figures() {
        return new PeriodFigures(
                current,
                owner,
                level,
                demand.of(current, level, levelSetAt, contacts.all()),
                demand.made(current, level, contacts.all()));
    }

    /** The working days on which a further contact can be made; today only while it is open and unused. */
    private List<LocalDate> freeDays(Instant now) {
        LocalDate today = rules.dateAt(now);
        return current.daysFrom(today).stream()
                .filter(rules.calendar()::isWorkingDay)
                .filter(day -> rules.closes(day).isAfter(now))
                .filter(day -> !contacts.usedOn(day, rules.rhythm(level)))
                .filter(day -> !plan.plansOn(day))
                .sorted()
                .toList();
    }

    private LeadCadence result(PeriodFigures running, Instant now) {
        LocalDate oldest = rules.dateAt(now).minusDays(CONTACTS_KEPT_DAYS);
        return new LeadCadence(
                before.id(),
                before.group(),
                before.store(),
                before.leadId(),
                customer,
                name,
                owner,
                level,
                levelSetAt,
                begunAt,
                contacts.since(oldest),
                contacts.lastAttempt(),
                plan.open(),
                plan.numbered(),
                past.latest(PERIODS_KEPT),
                running,
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
