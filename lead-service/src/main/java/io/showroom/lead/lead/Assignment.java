package io.showroom.lead.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who looks after the lead, and the clock of the first contact.
 *
 * @param owner staff id, or null while nobody could be found
 * @param firstContactDue when the owner must have touched the lead; null once it was touched or nobody is left to ask
 * @param retryAt when to look again for somebody, while nobody could be found
 * @param tried everybody who has had the lead, oldest first
 * @param touchedAt the first contact or attempt; null while untouched
 */
public record Assignment(
        String owner,
        Instant since,
        AssignmentReason reason,
        Instant firstContactDue,
        Instant retryAt,
        List<String> tried,
        Instant touchedAt) {

    public static Assignment nobody(Instant now, Instant retryAt) {
        return new Assignment(null, now, null, null, retryAt, List.of(), null);
    }

    /** The next owner; their clock runs only while nobody has touched the lead. */
    Assignment to(String staff, AssignmentReason why, Instant now, Instant due) {
        List<String> had = new ArrayList<>(tried);
        if (!had.contains(staff)) {
            had.add(staff);
        }
        return new Assignment(staff, now, why, touchedAt == null ? due : null, null, List.copyOf(had), touchedAt);
    }

    /** Somebody touched the lead: the clock stops. */
    Assignment touched(Instant at) {
        return new Assignment(owner, since, reason, null, retryAt, tried, touchedAt == null ? at : touchedAt);
    }

    /** Nobody has to answer for time any more. */
    Assignment stopped() {
        return new Assignment(owner, since, reason, null, null, tried, touchedAt);
    }
}
