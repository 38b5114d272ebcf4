package io.showroom.lead.reception;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.Objects;

/**
 * Corrects or completes a line of the register; what stood there before stays in its trace. A phone that comes later
 * recognises the party and ties the line to its lead, as it would have at once.
 */
public final class CorrectVisit {
    private final Visits visits;
    private final ReceptionDesk desk;
    private final TieVisit tie;
    private final Recognise recognise;

    public CorrectVisit(Visits visits, ReceptionDesk desk, TieVisit tie) {
        this.visits = visits;
        this.desk = desk;
        this.tie = tie;
        this.recognise = new Recognise(visits);
    }

    public Versioned<Visit> correct(Scope scope, String id, Expected expected, Told told) {
        // refuses a stale version before a lead hears of anything
        Versioned<Visit> read = visits.change(scope, id, expected, Change::none);
        Visit before = read.value();
        mayReceive(scope, before, told);
        LeadRules rules = desk.rules(scope, before.store());
        Visit after = read(scope, rules, before, told);
        Expected same = Expected.version(read.version());
        if (after.party().equals(before.party())) {
            recognise.refuseWhenInHouse(after);
            return stored(scope, same, tied(scope, rules, before, after, told));
        }
        return recognise.numbered(after, numbered -> stored(scope, same, tied(scope, rules, before, numbered, told)));
    }

    private Versioned<Visit> stored(Scope scope, Expected same, Visit next) {
        Instant now = desk.now();
        return visits.change(scope, next.id(), same, visit -> visit.corrected(next, now, scope.subject()));
    }

    /**
     * Tied anew when somebody names another lead, or when it has none, or is released from the wrong one, and there is
     * something new to recognise it by.
     */
    private Visit tied(Scope scope, LeadRules rules, Visit before, Visit after, Told told) {
        boolean named = told.leadId() != null && !told.leadId().equals(before.leadId());
        boolean news = !after.party().equals(before.party()) || after.purpose() != before.purpose();
        if (named || told.leadId() == null && news) {
            return tie.tied(scope, rules, after, told.leadId());
        }
        return told.leadId() == null ? after.tied(null, VisitTie.NONE) : after;
    }

    /** Whom a customer belongs to is no slip of the pen: consultants claim what a colleague received. */
    private static void mayReceive(Scope scope, Visit before, Told told) {
        boolean another = before.salesperson() != null && !Objects.equals(before.salesperson(), told.salesperson());
        if (scope.ownOnly() && another) {
            throw new Forbidden("Only a manager says that somebody else received them; claim the visit instead.");
        }
    }

    private Visit read(Scope scope, LeadRules rules, Visit before, Told told) {
        PhoneNumber phone = desk.phone(rules, told.phone());
        Instant arrived = desk.arrived(told.arrivedAt());
        boolean samePhone = Objects.equals(told.phone(), before.visitor().typed());
        return new Visit(
                before.id(),
                before.group(),
                before.store(),
                before.kind(),
                rules.dayAt(arrived),
                arrived,
                desk.left(arrived, told.leftAt()),
                desk.partySize(before.kind(), told.partySize()),
                told.purpose(),
                told.result(),
                Objects.equals(told.salesperson(), before.salesperson())
                        ? before.salesperson()
                        : desk.salesperson(rules, told.salesperson()),
                new Visitor(told.name(), phone == null ? null : phone.e164(), told.phone()),
                told.model(),
                told.note(),
                samePhone && told.sameAs() == null
                        ? before.party()
                        : recognise.party(scope, before.store(), before.id(), phone, told.sameAs()),
                before.number(),
                before.leadId(),
                before.tie(),
                before.by(),
                before.trace());
    }
}
