package io.showroom.platform.problem;

/** 503: something this service depends on is down; nothing was changed, and the same request may be sent again. */
public final class Unavailable extends ProblemException {
    private final int retryAfterSeconds;

    public Unavailable(String message, int retryAfterSeconds) {
        super(503, "unavailable", message);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
