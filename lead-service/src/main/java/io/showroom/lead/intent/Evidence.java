package io.showroom.lead.intent;

import java.time.Instant;

/**
 * One signal of intent as it was recorded.
 *
 * @param id the signal's id
 * @param worth the level it supports now: lowered by one each time it went unconfirmed for too long
 * @param at when it was observed
 * @param by staff id, or {@code customer} when the customer stated it in the enquiry
 * @param note free text, may be null
 * @param endedAt when it stopped counting (replaced, refunded), or null while it is live
 */
public record Evidence(
        String id, SignalKind kind, IntentLevel worth, Instant at, String by, String note, Instant endedAt) {

    public static Evidence of(String id, SignalKind kind, IntentLevel worth, Instant at, String by, String note) {
        return new Evidence(id, kind, worth, at, by, note, null);
    }

    public boolean live() {
        return endedAt == null;
    }

    Evidence ended(Instant when) {
        return new Evidence(id, kind, worth, at, by, note, when);
    }

    Evidence lowered() {
        return new Evidence(id, kind, worth.lower(), at, by, note, endedAt);
    }
}
