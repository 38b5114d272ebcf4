package io.showroom.followup.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a lead owes and got, period by period, while its cadence changes. */
final class Reckoning {
    private static final int GOES_BACK_DAYS = 31;
    /** Enough to count the period anew that is gone back to: it, the days between, and the running one. */
    private static final int CONTACTS_KEPT_DAYS = 93;

    private static final int PERIODS_KEPT = 12;

    private final CadenceRules rules;
    private final Demand demand;
    private final ContactLog contacts;
    private final PastPeriods past;
    private String owner;
    private IntentLevel level;
    private Instant levelSetAt;
    private Instant begunAt;
    private CalendarPeriod current;

    Reckoning(LeadCadence cadence, CadenceRules rules) {
        this.rules = rules;
        this.demand = new Demand(rules);
        this.contacts = new ContactLog(cadence.contacts(), cadence.lastAttempt());
        this.past = new PastPeriods(cadence.past());
        this.owner = cadence.owner();
        this.level = cadence.level();
        this.levelSetAt = cadence.levelSetAt();
        this.begunAt = cadence.begunAt();
        this.current = cadence.running() == null ? null : cadence.running().period();
    }

    /** Ends every period that was over at this instant; the last day of the last of them, or null when there was none. */
    LocalDate advanceTo(Instant instant) {
        LocalDate ended = null;
        while (current != null && rules.dateAt(instant).isAfter(current.to())) {
            past.add(running());
            ended = current.to();
            current = rules.periodOf(level, ended.plusDays(1));
        }
        return ended;
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

    /** A group that counts the level in months instead of weeks from now on, or the other way, has another period running. */
    void followScheme(Instant now) {
        if (current != null && current.unit() != rules.rhythm(level).unit()) {
            current = rules.periodOf(level, rules.dateAt(now));
        }
    }

    void owner(String consultant) {
        owner = consultant;
    }

    void level(IntentLevel to, Instant at) {
        level = to;
        levelSetAt = at;
        current = rules.periodOf(to, later(rules.dateAt(at), current.from()));
    }

    void contact(boolean customerTookPart, Instant at) {
        LocalDate day = rules.dateAt(at);
        contacts.add(new CountedContact(day, at, customerTookPart));
        past.recount(day, period -> demand.made(period.period(), period.level(), contacts.all()));
    }

    void attempted(Instant at) {
        contacts.attempted(rules.dateAt(at));
    }

    void close() {
        past.add(running().closed());
        current = null;
    }

    void reopen(Instant at) {
        levelSetAt = at;
        begunAt = at;
        current = rules.periodOf(level, rules.dateAt(at));
        past.forgetSince(rules.dateAt(at));
    }

    /** The running period as it stands; null once closed. */
    PeriodFigures running() {
        return current == null
                ? null
                : new PeriodFigures(
                        current,
                        owner,
                        level,
                        demand.of(current, level, levelSetAt, contacts.all()),
                        demand.made(current, level, contacts.all()));
    }

    /** Every period it knows of, the running one last. */
    List<PeriodFigures> all() {
        List<PeriodFigures> all = new ArrayList<>(past.latest(Integer.MAX_VALUE));
        if (current != null) {
            all.add(running());
        }
        return all;
    }

    /** How many contacts are still to be planned for. */
    int missing() {
        PeriodFigures running = running();
        return Math.max(0, running.demanded() - running.made());
    }

    /** The working days on which a further contact can be made; today only while it is open and unused. */
    List<LocalDate> freeDays(Instant now) {
        return current.daysFrom(rules.dateAt(now)).stream()
                .filter(rules.calendar()::isWorkingDay)
                .filter(day -> rules.closes(day).isAfter(now))
                .filter(day -> !contacts.usedOn(day, rules.rhythm(level)))
                .sorted()
                .toList();
    }

    IntentLevel level() {
        return level;
    }

    String owner() {
        return owner;
    }

    /** The cadence with what was reckoned, and what is remembered of it. */
    LeadCadence in(LeadCadence before, CadenceEdit.Rest rest, Instant now) {
        LocalDate oldest = rules.dateAt(now).minusDays(CONTACTS_KEPT_DAYS);
        return new LeadCadence(
                before.id(),
                before.group(),
                before.store(),
                before.leadId(),
                rest.customer(),
                rest.name(),
                owner,
                level,
                levelSetAt,
                begunAt,
                contacts.since(oldest),
                contacts.lastAttempt(),
                rest.planned(),
                rest.numbered(),
                past.latest(PERIODS_KEPT),
                running(),
                rest.closed(),
                current == null ? null : rules.endOf(current));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
