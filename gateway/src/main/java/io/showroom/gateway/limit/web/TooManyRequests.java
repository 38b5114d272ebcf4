package io.showroom.gateway.limit.web;

import io.showroom.gateway.limit.Verdict;
import io.showroom.platform.problem.ProblemException;

/** 429: the caller's quota is used up for the moment; nothing was done. */
final class TooManyRequests extends ProblemException {
    private final int waitSeconds;

    TooManyRequests(Verdict verdict) {
        super(
                429,
                "too-many-requests",
                "The quota of " + verdict.policy().quota().requests() + " requests in "
                        + verdict.policy().quota().window().toSeconds() + " seconds is used up.");
        this.waitSeconds = Math.toIntExact(Math.max(1, verdict.waitSeconds()));
    }

    @Override
    public int retryAfterSeconds() {
        return waitSeconds;
    }
}
