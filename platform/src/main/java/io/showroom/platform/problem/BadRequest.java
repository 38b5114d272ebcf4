package io.showroom.platform.problem;

import java.util.List;

/** 400: the request could not be read: broken JSON or XML, a parameter of the wrong type, a cursor of another list. */
public final class BadRequest extends ProblemException {
    private final List<FieldProblem> errors;

    public BadRequest(String slug, String message) {
        super(400, slug, message);
        this.errors = List.of();
    }

    public BadRequest(String field, String code, String message) {
        super(400, "bad-request", field + ": " + message);
        this.errors = List.of(new FieldProblem(field, code, message));
    }

    @Override
    public List<FieldProblem> errors() {
        return errors;
    }
}
