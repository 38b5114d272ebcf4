package io.showroom.platform.problem;

/** 412: the record has changed since the version named by If-Match. */
public final class StaleVersion extends ProblemException {
    public StaleVersion(String kind, String id, long current) {
        super(412, "stale-version", "The " + kind + " " + id + " is at version " + current + " now; read it again.");
    }
}
