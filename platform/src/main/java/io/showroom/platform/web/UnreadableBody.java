package io.showroom.platform.web;

import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what was wrong with a body: broken JSON (400), or a field of the wrong kind (422), named by its path. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemBody problem(HttpMessageNotReadableException e, String path) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return ProblemBody.of(problem, path);
            }
            if (cause instanceof StreamReadException && !(cause instanceof InputCoercionException)) {
                return ProblemBody.of(400, "malformed-json", "The body is not well-formed JSON.", path, List.of());
            }
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                FieldProblem field = field(json);
                return ProblemBody.of(
                        422, "invalid-value", field.field() + ": " + field.message(), path, List.of(field));
            }
        }
        return ProblemBody.of(400, "malformed-body", "The body is missing or cannot be read.", path, List.of());
    }

    private static FieldProblem field(JacksonException e) {
        String name = name(e);
        if (e instanceof UnrecognizedPropertyException) {
            return new FieldProblem(name, "unknown-field", "is not a field of this request");
        }
        if (e instanceof InputCoercionException) {
            return new FieldProblem(name, "out-of-range", "is a number beyond what this field takes");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            String known = Arrays.toString(format.getTargetType().getEnumConstants());
            return new FieldProblem(name, "unknown-value", "must be one of " + known);
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem && !problem.errors().isEmpty()) {
                FieldProblem inner = problem.errors().get(0);
                return new FieldProblem(name, inner.code(), inner.message());
            }
        }
        return new FieldProblem(name, "wrong-type", "is not of the type this field takes");
    }

    private static String name(JacksonException e) {
        StringBuilder name = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return name.toString();
    }
}
