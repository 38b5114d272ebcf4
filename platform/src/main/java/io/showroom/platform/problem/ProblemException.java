package io.showroom.platform.problem;

import java.util.List;

/** A failure that a caller is told of as an RFC 9457 problem; its subclasses fix the status. */
public abstract class ProblemException extends RuntimeException {
    private final String slug;
    private final int status;

    protected ProblemException(int status, String slug, String message) {
        super(message);
        this.status = status;
        this.slug = slug;
    }

    /** The HTTP status this failure is answered with. */
    public int status() {
        return status;
    }

    /** The stable last part of the problem's {@code type}, in kebab-case. */
    public String slug() {
        return slug;
    }

    /** The fields at fault; empty when the failure is about no single field. */
    public List<FieldProblem> errors() {
        return List.of();
    }

    /** Seconds after which trying again makes sense; 0 when the answer will not change by itself. */
    public int retryAfterSeconds() {
        return 0;
    }
}
