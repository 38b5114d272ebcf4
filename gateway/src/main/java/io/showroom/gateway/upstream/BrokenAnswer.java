package io.showroom.gateway.upstream;

import io.showroom.platform.problem.ProblemException;

/** 502: a service broke off, or answered what is not HTTP; whether it did what was asked is unknown. */
public final class BrokenAnswer extends ProblemException {
    BrokenAnswer(Upstream service) {
        super(
                502,
                "broken-upstream-answer",
                service.service() + " broke off its answer. If this was a change, it may have been made: send the same"
                        + " request again, with the same Idempotency-Key or If-Match.");
    }
}
