package io.showroom.lead.reception;

import java.time.Instant;
import java.util.List;

/** A line of the register in the making from another, with some of its fields changed. */
final class VisitCopy {
    private final Visit from;
    private Instant leftAt;
    private VisitResult result;
    private String salesperson;
    private String note;
    private int number;
    private String leadId;
    private VisitTie tie;
    private List<Correction> trace;

    private VisitCopy(Visit from) {
        this.from = from;
        this.leftAt = from.leftAt();
        this.result = from.result();
        this.salesperson = from.salesperson();
        this.note = from.note();
        this.number = from.number();
        this.leadId = from.leadId();
        this.tie = from.tie();
        this.trace = from.trace();
    }

    static VisitCopy of(Visit from) {
        return new VisitCopy(from);
    }

    /** What is null stays as it was. */
    VisitCopy ended(Instant at, VisitResult what, String words) {
        leftAt = at;
        result = what == null ? result : what;
        note = words == null ? note : words;
        return this;
    }

    VisitCopy receivedBy(String staff) {
        salesperson = staff;
        return this;
    }

    VisitCopy number(int nth) {
        number = nth;
        return this;
    }

    VisitCopy tied(String lead, VisitTie how) {
        leadId = lead;
        tie = how;
        return this;
    }

    VisitCopy trace(List<Correction> longer) {
        trace = longer;
        return this;
    }

    Visit visit() {
        return new Visit(
                from.id(),
                from.group(),
                from.store(),
                from.kind(),
                from.day(),
                from.arrivedAt(),
                leftAt,
                from.partySize(),
                from.purpose(),
                result,
                salesperson,
                from.visitor(),
                from.model(),
                note,
                from.party(),
                number,
                leadId,
                tie,
                from.by(),
                trace);
    }
}
