package io.showroom.platform.web;

import io.showroom.platform.problem.BadRequest;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits by JSON merge patch (RFC 7396): a field that is there replaces, {@code null} removes, an array replaces as a
 * whole, what is absent stays. The outcome is read as strictly as any body, and a bad field is named the same way.
 */
public final class MergePatch {
    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /** @param current the editable fields as they are, in the shape that the patch speaks of */
    public <B> B applied(B current, JsonNode patch, Class<B> type) {
        if (!patch.isObject()) {
            throw new BadRequest("body", "wrong-type", "a merge patch is a JSON object");
        }
        JsonNode merged = merged(json.valueToTree(current), patch);
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("the patch does not fit", e, null);
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode next =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.propertyStream().forEach(change -> {
            if (change.getValue().isNull()) {
                next.remove(change.getKey());
            } else {
                next.set(change.getKey(), merged(next.path(change.getKey()), change.getValue()));
            }
        });
        return next;
    }
}
