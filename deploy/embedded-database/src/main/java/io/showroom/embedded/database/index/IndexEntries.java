package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The entries that documents have in an index: the encoded fields, and the values they were encoded from. */
final class IndexEntries {
    private final IndexDefinition definition;
    private final FieldPaths paths;

    IndexEntries(IndexDefinition definition) {
        this.definition = definition;
        this.paths = definition.paths();
    }

    EntryRows rowsOf(Document document) {
        return paths.rowsOf(document);
    }

    /** The encoded fields of a document, each once, with the row each came from; empty if a sparse index skips it. */
    Map<byte[], Object[]> of(Document document) {
        return of(rowsOf(document));
    }

    Map<byte[], Object[]> of(EntryRows rows) {
        Map<byte[], Object[]> entries = new TreeMap<>(Arrays::compareUnsigned);
        if (rows.present() || !definition.sparse()) {
            rows.rows().forEach(row -> entries.put(definition.encode(row), row));
        }
        return entries;
    }
}
