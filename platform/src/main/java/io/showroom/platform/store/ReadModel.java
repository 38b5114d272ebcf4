package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.platform.security.Scope;
import java.util.List;
import org.bson.Document;

/**
 * Documents that are derived from others and kept up by events. Callers list them within their scope; whoever keeps them
 * up writes to {@link #documents()} and answers for doing so once, whatever is redelivered.
 */
public final class ReadModel {
    private final MongoCollection<Document> documents;
    private final ScopeRule rule;

    /** Makes the collection's indexes as well. */
    public ReadModel(MongoDatabase database, String collection, ScopeRule rule, List<IndexSpec> indexes) {
        this.documents = database.getCollection(collection);
        this.rule = rule;
        IndexBuilder.build(documents, indexes);
    }

    /** One page of what the scope sees, by a keyset cursor; the filter may not use {@code $or}. */
    public Page<Document> page(Scope scope, Document filter, Order order, PageRequest request) {
        return DocumentPaging.page(documents, ScopeRule.narrowed(rule.filter(scope), filter), order, request);
    }

    public MongoCollection<Document> documents() {
        return documents;
    }
}
