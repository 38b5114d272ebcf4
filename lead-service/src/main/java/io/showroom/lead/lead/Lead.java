package io.showroom.lead.lead;

import io.showroom.lead.deal.Deals;
import io.showroom.lead.enquiry.Origin;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.intent.Treatment;
import io.showroom.lead.stage.Card;
import io.showroom.lead.stage.Progress;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.Aggregate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A lead: one person or firm who may buy at one store. Its parts own their rules; {@link LeadEdit} combines them into
 * one change with its events.
 *
 * @param receivedAt when its first enquiry reached the platform
 * @param treatment how it is served by its stated purchase time; null while none is stated
 * @param levelDueAt when the intent level has to be confirmed or drops; null when time does not matter to it
 * @param credit whose work the first answer and each order were
 * @param knownElsewhere set when the customer has an open lead at another store of the group; may be null
 * @param setAside bad values that came in, as typed
 * @param applied creations under the lead that came with an Idempotency-Key, the latest {@link #MAX_APPLIED}
 */
public record Lead(
        String id,
        String group,
        String store,
        Instant receivedAt,
        Prospect prospect,
        Origin origin,
        Wish wish,
        Treatment treatment,
        Intent intent,
        Instant levelDueAt,
        Progress progress,
        Assignment assignment,
        ContactLog contacts,
        Deals deals,
        Credit credit,
        KnownElsewhere knownElsewhere,
        List<SetAside> setAside,
        List<Applied> applied)
        implements Aggregate {
    static final int MAX_APPLIED = 50;

    /** Whether someone still has to work on it. */
    public boolean open() {
        return progress.open();
    }

    /** Since when it is on its card: a prospect since it came in, a buyer and an owner since they became one. */
    public Instant cardSince() {
        return progress.card() == Card.A ? receivedAt : progress.since();
    }

    public String owner() {
        return assignment.owner();
    }

    public String customerId() {
        return prospect.customerId();
    }

    /** What waits for a manager; of a closed lead nothing does. */
    public Set<Pending> pending() {
        Set<Pending> waiting = EnumSet.noneOf(Pending.class);
        if (open() && progress.defeatPending()) {
            waiting.add(Pending.DEFEAT);
        }
        if (open() && deals.approvalPending()) {
            waiting.add(Pending.QUOTATION);
        }
        return waiting;
    }

    /** @throws Conflict when the lead is closed, for actions that only make sense on an open one */
    public Lead mustBeOpen() {
        if (!open()) {
            throw new Conflict("lead-closed", "The lead is closed: it is " + progress.stage() + ".");
        }
        return this;
    }

    /**
     * What no two leads share: an open one its phones and addresses at its store, so that the same person cannot have
     * two; for ever what other systems call it; and the demo cars' time that it holds.
     */
    public List<String> uniqueKeys() {
        Stream<String> reach = open() ? LeadKeys.recognising(store, prospect).stream() : Stream.empty();
        // a lead that went into an older one gives up its names as well: the older one answers to them
        Stream<String> names = progress.joinedInto() != null
                ? Stream.empty()
                : origin.externals().stream().map(e -> LeadKeys.external(store, e));
        Stream<String> keyed = origin.enquiries().stream()
                .filter(e -> e.fingerprint() != null && progress.joinedInto() == null)
                .map(e -> LeadKeys.enquiry(e.id()));
        Stream<String> held = progress.joinedInto() != null ? Stream.empty() : deals.uniqueKeys();
        return Stream.of(reach, names, keyed, held).flatMap(keys -> keys).toList();
    }

    /** When time alone has something to do here. */
    public Instant wakeAt() {
        return Stream.of(
                        assignment.firstContactDue(),
                        assignment.retryAt(),
                        assignment.returnsAt(),
                        levelDueAt,
                        deals.dueAt())
                .filter(due -> open() && due != null)
                .min(Instant::compareTo)
                .orElse(null);
    }

    Lead with(Prospect next) {
        return LeadCopy.of(this).prospect(next).lead();
    }

    Lead with(Origin next) {
        return LeadCopy.of(this).origin(next).lead();
    }

    Lead with(Wish next) {
        return LeadCopy.of(this).wish(next).lead();
    }

    Lead with(Treatment next) {
        return LeadCopy.of(this).treatment(next).lead();
    }

    Lead with(Intent next, Instant due) {
        return LeadCopy.of(this).intent(next, due).lead();
    }

    Lead with(Progress next) {
        return LeadCopy.of(this).progress(next).lead();
    }

    Lead with(Assignment next) {
        return LeadCopy.of(this).assignment(next).lead();
    }

    Lead with(ContactLog next) {
        return LeadCopy.of(this).contacts(next).lead();
    }

    Lead with(Deals next) {
        return LeadCopy.of(this).deals(next).lead();
    }

    Lead with(Credit next) {
        return LeadCopy.of(this).credit(next).lead();
    }

    Lead with(KnownElsewhere next) {
        return LeadCopy.of(this).knownElsewhere(next).lead();
    }

    Lead withSetAside(List<SetAside> next) {
        return LeadCopy.of(this).setAside(next).lead();
    }

    Lead withApplied(Applied one) {
        List<Applied> all = new ArrayList<>(applied);
        all.add(one);
        List<Applied> latest = List.copyOf(all.subList(Math.max(0, all.size() - MAX_APPLIED), all.size()));
        return LeadCopy.of(this).applied(latest).lead();
    }
}
