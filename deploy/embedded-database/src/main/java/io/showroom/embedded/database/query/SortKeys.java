package io.showroom.embedded.database.query;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.index.FieldPaths;
import io.showroom.embedded.database.index.IndexField;
import io.showroom.embedded.database.key.KeyBuffer;
import io.showroom.embedded.database.plan.SortOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The key by which a document is sorted, encoded as an index would. An array counts with its least element when
 * ascending and with its greatest when descending, which in both cases is the one that comes first.
 */
final class SortKeys {
    private final List<IndexField> fields;
    private final List<FieldPaths> paths;

    SortKeys(SortOrder sort) {
        this.fields = sort.fields();
        this.paths = fields.stream()
                .map(field -> new FieldPaths(List.of(field.path())))
                .toList();
    }

    byte[] of(Document document) {
        KeyBuffer key = new KeyBuffer();
        for (int i = 0; i < fields.size(); i++) {
            key.putAll(first(document, paths.get(i), fields.get(i).ascending()));
        }
        return key.toBytes();
    }

    private static byte[] first(Document document, FieldPaths path, boolean ascending) {
        Comparator<byte[]> order = Arrays::compareUnsigned;
        return path.rowsOf(document).rows().stream()
                .map(row -> new KeyBuffer().putValue(row[0], ascending).toBytes())
                .min(order)
                .orElseThrow();
    }
}
