package io.showroom.embedded.database.plan;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.index.IndexField;
import java.util.List;

/** The fields that a query wants its answer sorted by; none if any order will do. */
public record SortOrder(List<IndexField> fields) {
    public static final SortOrder NONE = new SortOrder(List.of());

    /** Reads {@code {field: 1, other: -1}}; {@code $natural} is no order of fields. */
    public static SortOrder of(Document sort) {
        if (sort == null || sort.isEmpty() || sort.containsKey("$natural")) {
            return NONE;
        }
        return new SortOrder(sort.entrySet().stream()
                .map(field -> new IndexField(field.getKey(), ((Number) field.getValue()).intValue() > 0))
                .toList());
    }

    public boolean isNone() {
        return fields.isEmpty();
    }
}
