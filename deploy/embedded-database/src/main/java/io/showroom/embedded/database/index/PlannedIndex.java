package io.showroom.embedded.database.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.key.DocumentKey;
import java.util.List;

/** An index that queries reach through the planner, and not by the library's question to each index by itself. */
public abstract class PlannedIndex extends Index<DocumentKey> implements StoredIndex {
    protected PlannedIndex(String name, List<IndexField> fields, boolean sparse) {
        super(
                name,
                fields.stream().map(f -> new IndexKey(f.path(), f.ascending())).toList(),
                sparse);
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<DocumentKey> getPositions(Document query) {
        throw new UnsupportedOperationException("Queries are planned by the collection");
    }

    @Override
    public final long getCount() {
        return entries().sizeAsLong();
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }

    @Override
    public final String name() {
        return getName();
    }

    @Override
    public final boolean isUnique() {
        return unique();
    }

    @Override
    public final boolean sparse() {
        return isSparse();
    }
}
