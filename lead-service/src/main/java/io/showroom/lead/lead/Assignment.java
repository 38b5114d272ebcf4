package io.showroom.lead.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who looks after the lead, the clock of the first contact, and when a lead that nobody moves goes back to the pool.
 *
 * @param owner staff id; null while the lead is in its store's pool (公海)
 * @param since when it came to this owner, or to the pool
 * @param firstContactDue when the owner must have touched the lead; null once it was touched or nobody is left to ask
 * @param retryAt when to look again for somebody, while nobody could be found
 * @param returnsAt when it goes to the pool unless somebody moves it; null when it does not
 * @param tried everybody who has had the lead, oldest first
 * @param touchedAt the first contact or attempt; null while untouched
 * @param history every change of owner, oldest first, the latest {@link #MAX_HISTORY}
 */
public record Assignment(
        String owner,
        Instant since,
        AssignmentReason reason,
        Instant firstContactDue,
        Instant retryAt,
        Instant returnsAt,
        List<String> tried,
        Instant touchedAt,
        List<OwnerChange> history) {
    static final int MAX_HISTORY = 100;

    public Assignment {
        history = history == null ? List.of() : history;
    }

    /** A lead that was given to nobody yet. */
    public static Assignment none(Instant now) {
        return new Assignment(null, now, null, null, null, null, List.of(), null, List.of());
    }

    public boolean pooled() {
        return owner == null;
    }

    /** Who had the lead last, before it went to the pool; null when nobody ever had. */
    public String lastOwner() {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).owner() != null) {
                return history.get(i).owner();
            }
        }
        return null;
    }

    /** The next owner; their clock runs only while nobody has touched the lead. */
    Assignment to(OwnerChange change, Instant due) {
        List<String> had = new ArrayList<>(tried);
        if (!had.contains(change.owner())) {
            had.add(change.owner());
        }
        return new Assignment(
                change.owner(),
                change.at(),
                change.reason(),
                touchedAt == null ? due : null,
                null,
                null,
                List.copyOf(had),
                touchedAt,
                longer(change));
    }

    /** Nobody looks after it any more: it lies in the store's pool, and is offered again at {@code retry} if that is given. */
    Assignment pooled(OwnerChange change, Instant retry) {
        boolean first = !pooled() || history.isEmpty();
        return new Assignment(
                null,
                first ? change.at() : since,
                change.reason(),
                null,
                retry,
                null,
                tried,
                touchedAt,
                first ? longer(change) : history);
    }

    /** Somebody touched the lead: the clock stops. */
    Assignment touched(Instant at) {
        Instant first = touchedAt == null ? at : touchedAt;
        return new Assignment(owner, since, reason, null, retryAt, returnsAt, tried, first, history);
    }

    /** Nobody has to answer for time any more. */
    Assignment stopped() {
        return new Assignment(owner, since, reason, null, null, null, tried, touchedAt, history);
    }

    Assignment returning(Instant at) {
        return new Assignment(owner, since, reason, firstContactDue, retryAt, at, tried, touchedAt, history);
    }

    private List<OwnerChange> longer(OwnerChange change) {
        List<OwnerChange> all = new ArrayList<>(history);
        all.add(change);
        return List.copyOf(all.subList(Math.max(0, all.size() - MAX_HISTORY), all.size()));
    }
}
