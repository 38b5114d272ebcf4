package io.showroom.embedded.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.embedded.database.index.FieldPaths;
import io.showroom.embedded.database.index.IndexField;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.key.DocumentBytes;
import io.showroom.embedded.database.key.KeyBuffer;
import io.showroom.embedded.database.key.Keys;
import java.util.List;
import java.util.TreeSet;

/** Holds the entries of every index against the documents. */
final class IndexContents {
    private IndexContents() {}

    static void assertAgree(IndexedBackend backend, String database) {
        IndexedDatabase opened = backend.openOrCreateDatabase(database);
        for (IndexedCollection collection : opened.indexedCollections()) {
            collection.getIndexes().stream()
                    .filter(SecondaryIndex.class::isInstance)
                    .forEach(index -> assertAgree(collection, (SecondaryIndex) index));
        }
    }

    private static void assertAgree(IndexedCollection collection, SecondaryIndex index) {
        var expected = new TreeSet<byte[]>(java.util.Arrays::compareUnsigned);
        List<IndexField> fields = index.definition().fields();
        FieldPaths paths = new FieldPaths(fields.stream().map(IndexField::path).toList());
        collection.documents().forEach((id, bytes) -> {
            var rows = paths.rowsOf(DocumentBytes.decode(bytes));
            if (rows.present() || !index.sparse()) {
                rows.rows().forEach(row -> expected.add(Keys.concat(key(fields, row), id)));
            }
        });
        assertThat(index.entries().keySet()).as("entries of " + index.name()).containsExactlyElementsOf(expected);
    }

    private static byte[] key(List<IndexField> fields, Object[] row) {
        KeyBuffer key = new KeyBuffer();
        for (int i = 0; i < row.length; i++) {
            key.putValue(row[i], fields.get(i).ascending());
        }
        return key.toBytes();
    }
}
