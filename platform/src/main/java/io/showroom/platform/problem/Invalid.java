package io.showroom.platform.problem;

import java.util.List;

/** 422: a value was understood and is not acceptable; nothing was stored. */
public final class Invalid extends ProblemException {
    private final List<FieldProblem> errors;

    public Invalid(String field, String code, String message) {
        this(List.of(new FieldProblem(field, code, message)));
    }

    public Invalid(List<FieldProblem> errors) {
        super(422, "invalid-value", errors.get(0).field() + ": " + errors.get(0).message());
        this.errors = List.copyOf(errors);
    }

    @Override
    public List<FieldProblem> errors() {
        return errors;
    }
}
