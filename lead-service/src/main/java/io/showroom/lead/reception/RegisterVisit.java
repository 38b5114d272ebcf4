package io.showroom.lead.reception;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.util.List;

/**
 * Writes a walk-in or a call into the register. A visitor with a phone and the wish to buy becomes a lead at once, or
 * joins theirs; whoever received them has it, unless it was a colleague's before.
 */
public final class RegisterVisit {
    private final Visits visits;
    private final ReceptionDesk desk;
    private final TieVisit tie;
    private final Recognise recognise;

    public RegisterVisit(Visits visits, ReceptionDesk desk, TieVisit tie) {
        this.visits = visits;
        this.desk = desk;
        this.tie = tie;
        this.recognise = new Recognise(visits);
    }

    /** @param store null for the caller's only one */
    public Versioned<Visit> register(Scope scope, IdempotencyKey key, String store, Told told) {
        LeadRules rules = desk.rules(scope, store);
        Visit visit = read(scope, key, rules, told);
        if (key != null && visits.find(scope, visit.id()).isPresent()) {
            return visits.insertIdempotent(key, visit.registered()); // said again: whoever came since changes nothing
        }
        return recognise.numbered(visit, numbered -> {
            Visit tied = tie.tied(scope, rules, numbered, told.leadId());
            return visits.insertIdempotent(key, tied.registered());
        });
    }

    private Visit read(Scope scope, IdempotencyKey key, LeadRules rules, Told told) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        String storeId = rules.store().id();
        PhoneNumber phone = desk.phone(rules, told.phone());
        Instant arrived = desk.arrived(told.arrivedAt());
        String salesperson = told.salesperson() == null && scope.ownOnly() ? scope.subject() : told.salesperson();
        return new Visit(
                id,
                scope.group(),
                storeId,
                told.kind(),
                rules.dayAt(arrived),
                arrived,
                desk.left(arrived, told.leftAt()),
                desk.partySize(told.kind(), told.partySize()),
                told.purpose(),
                told.result(),
                desk.salesperson(rules, salesperson),
                new Visitor(told.name(), phone == null ? null : phone.e164(), told.phone()),
                told.model(),
                told.note(),
                recognise.party(scope, storeId, id, phone, told.sameAs()),
                0,
                null,
                VisitTie.NONE,
                scope.subject(),
                List.of());
    }
}
