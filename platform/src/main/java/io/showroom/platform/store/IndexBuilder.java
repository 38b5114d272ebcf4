package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;

/** Makes a collection's indexes; those that exist are left as they are. */
public final class IndexBuilder {
    private IndexBuilder() {}

    public static void build(MongoCollection<?> collection, List<IndexSpec> indexes) {
        collection.createIndexes(indexes.stream()
                .map(index -> new IndexModel(
                        index.keys(),
                        new IndexOptions()
                                .name(index.name())
                                .unique(index.unique())
                                .sparse(index.sparse())))
                .toList());
    }
}
