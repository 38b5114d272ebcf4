package io.showroom.lead.tally;

import java.time.Duration;

/**
 * How finely durations are counted, so that medians and percentiles of any number of them are exact at that fineness.
 * Always rounded down.
 */
public enum Resolution {
    /** Tenths of a 24-hour day below ten days, whole days from there on. */
    DAYS {
        @Override
        public long bin(Duration duration) {
            long tenths = Math.max(0, duration.toSeconds()) / 8_640;
            return tenths < 100 ? tenths : tenths / 10 * 10;
        }
    },
    /** Seconds below ten minutes, whole minutes below a day, whole hours from there on. */
    SECONDS {
        @Override
        public long bin(Duration duration) {
            long seconds = Math.max(0, duration.toSeconds());
            if (seconds < 600) {
                return seconds;
            }
            return seconds < 86_400 ? seconds / 60 * 60 : seconds / 3_600 * 3_600;
        }
    };

    /** What a duration counts as: tenths of a day, or seconds. */
    public abstract long bin(Duration duration);
}
