package io.showroom.gateway.directory;

import io.showroom.gateway.group.Groups;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.problem.ProblemException;
import io.showroom.platform.security.Scope;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries as strictly as bodies of the API, and finds out in whose name each is taken in. */
@Component
class Entries {
    private final JsonMapper json;
    private final Groups groups;

    Entries(JsonMapper json, Groups groups) {
        this.json = json;
        this.groups = groups;
    }

    /**
     * The scope of an entry of this group.
     *
     * @param group as the entry states it; may be null
     * @throws Invalid when the group neither exists nor comes with the same file, or is not theirs
     */
    Scope scope(Authority by, String group, Plan plan) {
        Scope scope = by.in(group);
        if (!plan.groups().contains(scope.group()) && groups.byId(scope.group()).isEmpty()) {
            throw new Invalid("group", "unknown-group", "is no group of this installation");
        }
        return scope;
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
