package io.showroom.lead.reception;

import io.showroom.lead.event.VisitEvent;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the reception register 来店(电)登记表: a group that walked in, or a call that came in.
 *
 * @param day of the store's calendar on which it began
 * @param leftAt when it ended; null while they are in the house
 * @param partySize how many they were; 1 for a call
 * @param result null while nobody said
 * @param salesperson who received them; null while nobody did
 * @param party who they are as far as it can be recognised: the same phone, or the same as on an earlier line
 * @param number the how manieth visit or call of that party at the store this is, from 1
 * @param leadId the lead it made, joined or was tied to; null for none
 * @param trace what was changed afterwards, oldest first, the latest {@link #MAX_TRACE}
 */
public record Visit(
        String id,
        String group,
        String store,
        VisitKind kind,
        LocalDate day,
        Instant arrivedAt,
        Instant leftAt,
        int partySize,
        VisitPurpose purpose,
        VisitResult result,
        String salesperson,
        Visitor visitor,
        String model,
        String note,
        String party,
        int number,
        String leadId,
        VisitTie tie,
        String by,
        List<Correction> trace)
        implements Aggregate {
    static final int MAX_TRACE = 50;

    /** A party is in the house once a day at a time, and each of its visits has a number of its own. */
    public List<String> uniqueKeys() {
        Stream<String> inHouse = inHouse() ? Stream.of(inHouseKey(store, day, party)) : Stream.empty();
        return Stream.concat(inHouse, Stream.of("visit|" + store + "|" + kind + "|" + party + "|" + number))
                .toList();
    }

    static String inHouseKey(String store, LocalDate day, String party) {
        return "in-house|" + store + "|" + day + "|" + party;
    }

    /** Whether they have not signed out. */
    public boolean inHouse() {
        return kind == VisitKind.WALK_IN && leftAt == null;
    }

    VisitFacts facts() {
        return new VisitFacts(kind, day, partySize, number > 1, visitor.phone() != null, tie, result, salesperson);
    }

    Change<Visit> registered() {
        return Change.of(
                this,
                new VisitEvent.Registered(
                        id,
                        store,
                        kind,
                        day,
                        arrivedAt,
                        leftAt,
                        partySize,
                        purpose,
                        result,
                        salesperson,
                        number > 1,
                        visitor.phone() != null,
                        tie,
                        leadId,
                        by));
    }

    /** As corrected; each change leaves a trace, and what was counted is told as it was and as it is. */
    Change<Visit> corrected(Visit next, Instant now, String who) {
        List<Correction> made = VisitDiff.between(this, next, now, who);
        if (made.isEmpty()) {
            return Change.none(this);
        }
        List<Correction> all = new ArrayList<>(trace);
        all.addAll(made);
        Visit traced = VisitCopy.of(next)
                .trace(List.copyOf(all.subList(Math.max(0, all.size() - MAX_TRACE), all.size())))
                .visit();
        return Change.of(
                traced,
                new VisitEvent.Corrected(
                        id,
                        store,
                        facts(),
                        traced.facts(),
                        next.purpose(),
                        next.arrivedAt(),
                        next.leftAt(),
                        traced.leadId(),
                        who,
                        now));
    }

    Visit tied(String lead, VisitTie how) {
        return VisitCopy.of(this).tied(lead, how).visit();
    }

    Visit numbered(int nth) {
        return VisitCopy.of(this).number(nth).visit();
    }

    /** A manager decided that somebody else received them. */
    public Change<Visit> grantedTo(String staff, Instant now, String who) {
        return corrected(VisitCopy.of(this).receivedBy(staff).visit(), now, who);
    }

    /** @param what null when it stays as it is, as {@code words} */
    Visit ended(Instant at, VisitResult what, String words) {
        return VisitCopy.of(this).ended(at, what, words).visit();
    }
}
