package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;
import java.time.Instant;
import java.util.List;

/**
 * One change of level, kept with what supported it, so that "why was this an A on 3 May?" has an answer.
 *
 * @param at when it was judged
 * @param by who recorded what led to it; null when time did
 * @param evidence what supported the new level at that moment
 */
public record LevelChange(
        IntentLevel from, IntentLevel to, Instant at, String by, Reason reason, List<Evidence> evidence) {

    /** Why the level was judged anew. */
    public enum Reason implements Labelled {
        CREATED("stated in the first enquiry", "首次询问时表明"),
        SIGNAL("a signal was recorded", "记录了新依据"),
        STALE("not confirmed in time", "逾期未确认"),
        EVIDENCE_ENDED("what supported it no longer counts", "依据失效"),
        JOINED("another lead of the customer joined", "合并线索");

        private final String en;
        private final String zh;

        Reason(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        @Override
        public String en() {
            return en;
        }

        @Override
        public String zh() {
            return zh;
        }
    }
}
