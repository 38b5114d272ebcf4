package io.showroom.gateway.credential;

import io.showroom.platform.problem.ProblemException;
import java.time.Duration;

/** 429: too many wrong passwords; the user name rests. */
public final class TooManyTries extends ProblemException {
    private final Duration rest;

    TooManyTries(Duration rest) {
        super(429, "too-many-tries", "Too many wrong passwords; try again later.");
        this.rest = rest;
    }

    @Override
    public int retryAfterSeconds() {
        return (int) rest.plusMillis(999).toSeconds();
    }

    /** Whole minutes until it may be tried again, one at least. */
    public long minutes() {
        return Math.max(1, rest.plusSeconds(59).toMinutes());
    }
}
