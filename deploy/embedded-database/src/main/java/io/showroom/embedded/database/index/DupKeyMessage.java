package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.bson.Json;
import io.showroom.embedded.database.key.EmptyArray;
import java.util.List;
import java.util.StringJoiner;

/** The second half of MongoDB's message about a duplicate key: the index and the values that were there already. */
final class DupKeyMessage {
    private DupKeyMessage() {}

    static String of(String index, List<IndexField> fields, Object[] row) {
        StringJoiner values = new StringJoiner(", ", "{ ", " }");
        for (int i = 0; i < row.length; i++) {
            boolean emptyArray = row[i] == EmptyArray.INSTANCE;
            values.add(fields.get(i).path() + ": " + (emptyArray ? row[i] : Json.toCompactJsonValue(row[i])));
        }
        return index + " dup key: " + values;
    }
}
