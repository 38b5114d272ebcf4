package io.showroom.lead.lead;

import io.showroom.platform.problem.Invalid;
import java.time.Duration;
import java.time.Instant;

/** Checks times that callers state of what has happened. */
public final class Moments {
    private static final Duration FARTHEST_BACK = Duration.ofDays(366);

    private Moments() {}

    /**
     * The time stated, or now when none is.
     *
     * @throws Invalid when it lies in the future or more than a year back
     */
    public static Instant past(String field, Instant stated, Instant now) {
        if (stated == null) {
            return now;
        }
        if (stated.isAfter(now)) {
            throw new Invalid(field, "future", "must not be in the future");
        }
        if (stated.isBefore(now.minus(FARTHEST_BACK))) {
            throw new Invalid(field, "too-old", "must not be more than a year back");
        }
        return stated;
    }
}
