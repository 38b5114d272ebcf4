package io.showroom.gateway.directory;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an entry as strictly as a body of the API. */
@Component
class EntryReader {
    private final JsonMapper json;

    EntryReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws ProblemException that names the field at fault */
    <T> T read(JsonNode entry, Class<T> type) {
        if (!entry.isObject()) {
            throw new Invalid("entry", "not-an-object", "is no JSON object");
        }
        try {
            return json.treeToValue(entry, type);
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private static ProblemException problem(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException ours) {
                return ours;
            }
        }
        String field = e.getPath().isEmpty() ? "entry" : path(e);
        return e instanceof UnrecognizedPropertyException
                ? new Invalid(field, "unknown-field", "is not a field of this entry")
                : new Invalid(field, "wrong-type", "is not what this field takes");
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
