package io.showroom.platform.problem;

/** 409: the record's state does not allow what was asked; {@code slug} names the rule. */
public final class Conflict extends ProblemException {
    public Conflict(String slug, String message) {
        super(409, slug, message);
    }
}
