package io.showroom.platform.problem;

/** 428: a change of an existing record must name the version it starts from. */
public final class PreconditionRequired extends ProblemException {
    public PreconditionRequired() {
        super(
                428,
                "if-match-required",
                "Send the record's ETag as If-Match, so that no change of another is overwritten.");
    }
}
