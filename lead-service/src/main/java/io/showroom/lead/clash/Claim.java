package io.showroom.lead.clash;

import io.showroom.lead.event.ClaimEvent;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody wants a lead that another has: a store that of another store, or a consultant that of a colleague. The other
 * store's manager decides, or the manager of both (handbook, section 3, intake). What it shows of the customer is a
 * masked name; the leads themselves are seen by their own stores only.
 *
 * @param lead the lead in question
 * @param ownLead between stores: the receiving store's lead of the same customer, into which the other goes
 * @param visit the visit that two consultants claimed; may be null
 * @param claimant the consultant who wants it; null between stores
 * @param decides the store whose manager decides
 * @param name the customer's, masked
 * @param decidedBy who decided; null while open, and when time did
 */
public record Claim(
        String id,
        String group,
        ClaimKind kind,
        String lead,
        String ownLead,
        String visit,
        String fromStore,
        String toStore,
        String claimant,
        String decides,
        String name,
        String note,
        ClaimStatus status,
        String by,
        Instant askedAt,
        Instant expiresAt,
        String decidedBy,
        Instant decidedAt,
        String decisionNote)
        implements Aggregate {

    /** What is asked. */
    record Asked(
            ClaimKind kind,
            String lead,
            String ownLead,
            String visit,
            String fromStore,
            String toStore,
            String claimant,
            String decides,
            String name,
            String note) {}

    static Change<Claim> made(String id, String group, Asked asked, String by, Instant now, Instant expiresAt) {
        Claim claim = new Claim(
                id,
                group,
                asked.kind(),
                asked.lead(),
                asked.ownLead(),
                asked.visit(),
                asked.fromStore(),
                asked.toStore(),
                asked.claimant(),
                asked.decides(),
                asked.name(),
                asked.note(),
                ClaimStatus.OPEN,
                by,
                now,
                expiresAt,
                null,
                null,
                null);
        return Change.of(
                claim,
                new ClaimEvent.Made(
                        id,
                        asked.kind().name(),
                        asked.lead(),
                        asked.ownLead(),
                        asked.fromStore(),
                        asked.toStore(),
                        asked.decides(),
                        asked.claimant(),
                        by,
                        expiresAt,
                        now));
    }

    /** Whose manager decides. */
    @Override
    public String store() {
        return decides;
    }

    /** Who sees it. */
    public List<String> stores() {
        return Stream.of(fromStore, toStore).distinct().toList();
    }

    /** Of consultants, whoever made it sees it; nobody's colleague does. */
    public List<String> people() {
        return claimant == null ? List.of() : List.of(claimant);
    }

    /** The leads it is about. */
    public List<String> leads() {
        return ownLead == null ? List.of(lead) : List.of(lead, ownLead);
    }

    /** One open claim for each consultant who wants a lead, and one for each two leads of one customer. */
    public List<String> uniqueKeys() {
        Stream<String> what = kind == ClaimKind.STORE ? leads().stream().sorted() : Stream.of(lead, claimant);
        return status == ClaimStatus.OPEN ? List.of("claim|" + what.collect(Collectors.joining("|"))) : List.of();
    }

    public Instant wakeAt() {
        return status == ClaimStatus.OPEN ? expiresAt : null;
    }

    /** @throws Conflict when it is decided already, or its time is over */
    Change<Claim> decided(boolean approve, String decider, String why, Instant now) {
        if (status != ClaimStatus.OPEN || !expiresAt.isAfter(now)) {
            throw new Conflict(
                    "claim-not-open", "The claim is " + (status == ClaimStatus.OPEN ? "over" : status) + ".");
        }
        return ended(approve ? ClaimStatus.APPROVED : ClaimStatus.REJECTED, decider, why, now);
    }

    Change<Claim> withdrawn(String who, Instant now) {
        if (status != ClaimStatus.OPEN) {
            throw new Conflict("claim-not-open", "The claim is " + status + ".");
        }
        return ended(ClaimStatus.WITHDRAWN, who, null, now);
    }

    /** Nobody decided in time: everything stays as it is. */
    Change<Claim> expired(Instant now) {
        return status == ClaimStatus.OPEN && !expiresAt.isAfter(now)
                ? ended(ClaimStatus.EXPIRED, null, null, now)
                : Change.of(this);
    }

    /** Another claim of the same lead was granted. */
    Change<Claim> outdone(String decider, Instant now) {
        return status == ClaimStatus.OPEN
                ? ended(ClaimStatus.REJECTED, decider, "another claim was granted", now)
                : Change.none(this);
    }

    /** It was approved, but by then the lead could not be handed over any more. */
    Change<Claim> lapsed(Instant now) {
        return status == ClaimStatus.APPROVED
                ? ended(ClaimStatus.LAPSED, decidedBy, decisionNote, now)
                : Change.none(this);
    }

    private Change<Claim> ended(ClaimStatus outcome, String decider, String why, Instant now) {
        Claim next = new Claim(
                id, group, kind, lead, ownLead, visit, fromStore, toStore, claimant, decides, name, note, outcome, by,
                askedAt, expiresAt, decider, now, why);
        return Change.of(
                next,
                new ClaimEvent.Decided(
                        id,
                        kind.name(),
                        lead,
                        ownLead,
                        visit,
                        fromStore,
                        toStore,
                        claimant,
                        outcome.name(),
                        decider,
                        now));
    }
}
