package io.showroom.contracts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a change of a schema would break. Within v1 only optional fields may be added, and choices to an enumeration: a
 * consumer written for the old schema reads the new events, and one written for the new schema reads the old ones, which
 * stay in the topic.
 */
final class SchemaChange {
    private static final List<String> EXACT = List.of("$id", "type", "const", "pattern", "format", "multipleOf");
    private static final List<String> UPPER = List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "exclusiveMinimum", "minItems");

    private final JsonNode oldRoot;
    private final JsonNode newRoot;
    private final List<String> breaks = new ArrayList<>();

    private SchemaChange(String oldSchema, String newSchema) {
        this.oldRoot = Schemas.json(oldSchema);
        this.newRoot = Schemas.json(newSchema);
    }

    /** Each break as its place and what is wrong; empty when there is none. */
    static List<String> breaks(String oldSchema, String newSchema) {
        SchemaChange change = new SchemaChange(oldSchema, newSchema);
        change.compare("$", change.oldRoot, change.newRoot);
        return List.copyOf(change.breaks);
    }

    private void compare(String path, JsonNode was, JsonNode is) {
        JsonNode before = resolved(oldRoot, was);
        JsonNode after = resolved(newRoot, is);
        EXACT.stream()
                .filter(keyword -> !before.path(keyword).equals(after.path(keyword)))
                .forEach(keyword -> breaks.add(path + ": " + keyword + " changed"));
        UPPER.forEach(keyword -> bound(path, keyword, before, after, 1));
        LOWER.forEach(keyword -> bound(path, keyword, before, after, -1));
        choices(path, before, after);
        required(path, before, after);
        properties(path, before, after);
        if (before.has("items") || after.has("items")) {
            compare(path + "[]", before.path("items"), after.path("items"));
        }
        others(path, before.path("additionalProperties"), after.path("additionalProperties"));
    }

    private void bound(String path, String keyword, JsonNode before, JsonNode after, int sign) {
        if (!after.has(keyword)) {
            return;
        }
        boolean narrower = !before.has(keyword)
                || sign
                                * after.path(keyword)
                                        .decimalValue()
                                        .compareTo(before.path(keyword).decimalValue())
                        < 0;
        if (narrower) {
            breaks.add(path + ": " + keyword + " narrowed");
        }
    }

    private void choices(String path, JsonNode before, JsonNode after) {
        if (after.has("enum") && !before.has("enum")) {
            breaks.add(path + ": narrowed to an enumeration");
        }
        Set<String> gone = texts(before.path("enum"));
        gone.removeAll(texts(after.path("enum")));
        if (after.has("enum")) {
            gone.forEach(choice -> breaks.add(path + ": choice " + choice + " removed"));
        }
    }

    private void required(String path, JsonNode before, JsonNode after) {
        Set<String> added = texts(after.path("required"));
        added.removeAll(texts(before.path("required")));
        added.forEach(field -> breaks.add(path + "." + field + ": newly required"));
        Set<String> dropped = texts(before.path("required"));
        dropped.removeAll(texts(after.path("required")));
        dropped.forEach(field -> breaks.add(path + "." + field + ": no longer always there"));
    }

    private void properties(String path, JsonNode before, JsonNode after) {
        for (String field : before.path("properties").propertyNames()) {
            if (after.path("properties").has(field)) {
                compare(
                        path + "." + field,
                        before.path("properties").get(field),
                        after.path("properties").get(field));
            } else {
                breaks.add(path + "." + field + ": removed");
            }
        }
    }

    private void others(String path, JsonNode before, JsonNode after) {
        if (after.isBoolean() && !after.booleanValue() && !before.equals(after)) {
            breaks.add(path + ": closed against further fields");
        } else if (before.isObject() && after.isObject()) {
            compare(path + ".*", before, after);
        } else if (after.isObject()) {
            breaks.add(path + ": narrowed what further fields may be");
        }
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
