package io.showroom.gateway.upstream;

import io.showroom.platform.problem.ProblemException;

/** 504: a service took the call and did not answer in time; whether it did what was asked is unknown. */
public final class TimedOut extends ProblemException {
    TimedOut(Upstream service) {
        super(
                504,
                "upstream-timeout",
                service.service()
                        + " did not answer in time. If this was a change, it may have been made: send the same"
                        + " request again, with the same Idempotency-Key or If-Match.");
    }
}
