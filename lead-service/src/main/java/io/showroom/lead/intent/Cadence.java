package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;

/**
 * How often a level wants its customer contacted; followup-service plans by it.
 *
 * @param times at most once a day; 0 for never
 */
public record Cadence(int times, Per per) {

    public Cadence {
        if (per == null || times < 0 || times > per.most) {
            throw new IllegalArgumentException("contacts must be 0 to 7 a week or 0 to 31 a month");
        }
    }

    static Cadence weekly(int times) {
        return new Cadence(times, Per.WEEK);
    }

    static Cadence monthly(int times) {
        return new Cadence(times, Per.MONTH);
    }

    /** The period it counts in: weeks from Monday to Sunday, or calendar months, of the store's zone. */
    public enum Per implements Labelled {
        WEEK(7, "a week", "每周"),
        MONTH(31, "a month", "每月");

        private final int most;
        private final String en;
        private final String zh;

        Per(int most, String en, String zh) {
            this.most = most;
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
