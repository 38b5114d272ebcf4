package io.showroom.lead.intent;

import java.time.Instant;
import java.util.List;

/**
 * One change of level, kept for ever, so that "why was this an A on 3 May?" has an answer.
 *
 * @param evidence ids of the evidence that supported the new level at that moment
 */
public record LevelChange(
        IntentLevel from, IntentLevel to, Instant at, String by, Reason reason, List<String> evidence) {

    /** Why the level was judged anew. */
    public enum Reason {
        CREATED,
        SIGNAL,
        STALE,
        EVIDENCE_ENDED,
        JOINED
    }
}
