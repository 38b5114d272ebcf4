package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.index.IndexField;
import io.showroom.embedded.database.index.PrimaryIndex;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.index.StoredIndex;
import java.util.List;

/** Indexes in the form in which commands speak of them. */
final class IndexDescriptions {
    private IndexDescriptions() {}

    /** The keys of an index, such as <code>{store: 1, at: -1}</code>. */
    static Document key(StoredIndex index) {
        List<IndexField> fields = index instanceof SecondaryIndex secondary
                ? secondary.definition().fields()
                : ((PrimaryIndex) index).order();
        Document key = new Document();
        fields.forEach(field -> key.append(field.path(), field.ascending() ? 1 : -1));
        return key;
    }
}
