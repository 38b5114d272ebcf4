package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.showroom.embedded.database.index.IndexDefinition;
import io.showroom.embedded.database.index.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the description of an index, and refuses what would be ignored otherwise. */
final class IndexRequest {
    private static final int CANNOT_CREATE_INDEX = 67;
    private static final Set<String> NOT_SUPPORTED =
            Set.of("partialFilterExpression", "collation", "wildcardProjection", "weights");

    private IndexRequest() {}

    static IndexDefinition read(Document description) {
        NOT_SUPPORTED.stream().filter(description::containsKey).findFirst().ifPresent(option -> {
            throw refused("the option " + option + " is not supported by the embedded database");
        });
        if (!(description.get("key") instanceof Document key) || key.isEmpty()) {
            throw refused("an index needs keys");
        }
        if (!(description.get("name") instanceof String name) || name.isEmpty()) {
            throw refused("an index needs a name");
        }
        return new IndexDefinition(
                name, fields(key), Utils.isTrue(description.get("unique")), Utils.isTrue(description.get("sparse")));
    }

    static List<IndexField> fields(Document key) {
        List<IndexField> fields = new ArrayList<>();
        for (Map.Entry<String, Object> field : key.entrySet()) {
            if (!(field.getValue() instanceof Number direction) || direction.doubleValue() == 0) {
                throw refused(
                        "an index of the kind " + field.getValue() + " is not supported by the embedded database");
            }
            if (List.of(field.getKey().split("\\.", -1)).stream().anyMatch(IndexRequest::isNoName)) {
                throw refused("a path must be made of names of fields: " + field.getKey());
            }
            fields.add(new IndexField(field.getKey(), direction.doubleValue() > 0));
        }
        return fields;
    }

    private static boolean isNoName(String part) {
        return part.isEmpty() || part.startsWith("$") || part.chars().allMatch(Character::isDigit);
    }

    static MongoServerError refused(String reason) {
        return new MongoServerError(CANNOT_CREATE_INDEX, "CannotCreateIndex", reason);
    }
}
