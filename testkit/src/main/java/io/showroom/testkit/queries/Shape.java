package io.showroom.testkit.queries;

import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** A filter or pipeline with its values left out. */
final class Shape {
    private Shape() {}

    static String of(BsonValue value) {
        if (value instanceof BsonDocument document) {
            return document.entrySet().stream()
                    .map(field -> withoutIds(field.getKey()) + ": " + of(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof BsonArray values) {
            return values.stream().map(Shape::of).distinct().sorted().collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isNull() ? "null" : "?";
    }

    /** A field that is named after a record, as in {@code seen.<id>}. */
    private static String withoutIds(String field) {
        return field.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
    }
}
