package io.showroom.lead.intent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One signal of intent as it was recorded, and what became of it.
 *
 * @param id the signal's id
 * @param supported the level it supported when it was recorded
 * @param worth the level it supports now, or supported when it ended
 * @param at when it was observed
 * @param recordedAt when it was recorded; from then on it counts
 * @param by staff id, or {@code customer} when the customer stated it in the enquiry
 * @param note free text, may be null
 * @param loweredAt each time that it lost one level, unconfirmed for too long
 * @param endedAt when it stopped counting (replaced, refunded), or null while it is live
 */
public record Evidence(
        String id,
        SignalKind kind,
        IntentLevel supported,
        IntentLevel worth,
        Instant at,
        Instant recordedAt,
        String by,
        String note,
        List<Instant> loweredAt,
        Instant endedAt) {

    /** A signal recorded now and observed then. */
    public static Evidence of(
            String id, SignalKind kind, IntentLevel worth, Instant at, Instant now, String by, String note) {
        return new Evidence(id, kind, worth, worth, at, now, by, note, List.of(), null);
    }

    public boolean live() {
        return endedAt == null;
    }

    /** The level it supported at that moment; null when it did not count then, or not any more. */
    public IntentLevel worthAt(Instant moment) {
        if (recordedAt.isAfter(moment) || (endedAt != null && !endedAt.isAfter(moment))) {
            return null;
        }
        IntentLevel then = supported;
        for (Instant lowering : loweredAt) {
            then = lowering.isAfter(moment) ? then : then.lower();
        }
        return then;
    }

    /** The same for another lead, where it counts from now on at what it is worth now. */
    public Evidence takenOver(Instant now) {
        return new Evidence(id, kind, worth, worth, at, now, by, note, List.of(), null);
    }

    Evidence ended(Instant when) {
        return new Evidence(id, kind, supported, worth, at, recordedAt, by, note, loweredAt, when);
    }

    Evidence lowered(Instant when) {
        List<Instant> times = new ArrayList<>(loweredAt);
        times.add(when);
        return new Evidence(id, kind, supported, worth.lower(), at, recordedAt, by, note, List.copyOf(times), endedAt);
    }
}
