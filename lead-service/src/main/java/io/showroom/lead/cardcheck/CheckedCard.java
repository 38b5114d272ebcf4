package io.showroom.lead.cardcheck;

import java.time.Instant;
import java.util.List;

/**
 * One card of a check.
 *
 * @param before what stood on it when the check was opened, or when it was first looked at
 * @param at when both looked at it; null for one that is still to be checked
 * @param by who ticked it off: staff id; null before
 * @param changes what is different since, by whichever use case of the lead it was changed
 * @param note may be null
 */
public record CheckedCard(CardFace before, Instant at, String by, List<FieldChange> changes, String note) {

    static CheckedCard waiting(CardFace face) {
        return new CheckedCard(face, null, null, List.of(), null);
    }

    CheckedCard ticked(CardFace now, String who, Instant when, String remark) {
        return new CheckedCard(before, when, who, before.changesTo(now), remark);
    }

    public boolean checked() {
        return at != null;
    }

    boolean changed() {
        return !changes.isEmpty();
    }
}
