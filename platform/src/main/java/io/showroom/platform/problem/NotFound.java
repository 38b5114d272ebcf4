package io.showroom.platform.problem;

/** 404: the record does not exist, or is not visible to the caller; the two are never told apart. */
public final class NotFound extends ProblemException {
    public NotFound(String kind, String id) {
        super(404, "not-found", "No " + kind + " " + id + " is visible to you.");
    }
}
