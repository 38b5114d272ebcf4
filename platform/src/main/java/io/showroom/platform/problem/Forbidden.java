package io.showroom.platform.problem;

/** 403: the caller's roles or scopes do not allow the action at all. */
public final class Forbidden extends ProblemException {
    public Forbidden(String message) {
        super(403, "forbidden", message);
    }
}
