package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.showroom.embedded.database.index.PrimaryIndex;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.key.DocumentBytes;
import io.showroom.embedded.database.key.DocumentKey;
import io.showroom.embedded.database.query.FoundDocument;
import io.showroom.embedded.database.query.QueryRun;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * A collection whose documents lie as BSON under their encoded {@code _id}, and whose queries are planned. All its
 * methods are called under the lock of the store.
 */
final class IndexedCollection extends AbstractMongoCollection<DocumentKey> {
    private final MVMap<byte[], byte[]> documents;
    private final CollectionMaps maps;
    private final QueryPlans plans;
    private boolean firstOnly;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            CollectionMaps maps,
            ScanLog scans) {
        super(database, name, options, cursors);
        this.maps = maps;
        this.documents = maps.documents(database.getDatabaseName(), name);
        this.plans = new QueryPlans(this, new PrimaryIndex(documents, maps.encoded()), scans);
    }

    MVMap<byte[], byte[]> documents() {
        return documents;
    }

    QueryPlans plans() {
        return plans;
    }

    /** Starts a query; its documents are read as they are asked for. */
    QueryRun run(QuerySpec query) {
        return new QueryRun(
                query, plans.choose(query), documents, found -> documentMatchesQuery(found, query.filter()));
    }

    Document project(Document document, Document projection) {
        if (projection == null || projection.isEmpty()) {
            return document;
        }
        return matchDocumentsFromStream(new Document(), Stream.of(document), 0, 0, 0, null, projection)
                .iterator()
                .next();
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document sort, int skip, int limit, int batchSize, Document projection) {
        int enough = firstOnly && limit <= 0 ? 1 : Math.max(0, limit);
        QuerySpec spec = new QuerySpec(query, sort, skip, enough, projection, null);
        return new QueryResult(new CollectedDocuments(this, spec));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document sort, int skip, int limit, int batchSize, Document projection) {
        return queryDocuments(query, sort, skip, limit, batchSize, projection);
    }

    @Override
    public int count(Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        QueryRun run = run(new QuerySpec(query, null, skip, Math.max(0, limit), null, null));
        int count = 0;
        for (FoundDocument found = run.next(); found != null; found = run.next()) {
            count++;
        }
        return count;
    }

    /** The library reads all matches before it changes the first one; one is enough then. */
    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        firstOnly = !multi;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            firstOnly = false;
        }
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        DocumentKey key = maps.keyOf(document, documents, isSystem());
        documents.put(key.bytes(), DocumentBytes.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(DocumentKey position, Document before, Document after) {
        documents.put(position.bytes(), maps.encoded().take(after));
    }

    @Override
    public void removeDocument(Document document) {
        getIndexes().forEach(index -> index.remove(document));
        DocumentKey key = isSystem() ? findDocumentPosition(document) : maps.keyOf(document, documents, false);
        if (key != null) {
            removeDocument(key);
        }
    }

    @Override
    protected void removeDocument(DocumentKey position) {
        documents.remove(position.bytes());
    }

    @Override
    protected Document getDocument(DocumentKey position) {
        byte[] bytes = documents.get(position.bytes());
        return bytes == null ? null : DocumentBytes.decode(bytes);
    }

    @Override
    protected DocumentKey findDocumentPosition(Document document) {
        byte[] wanted = DocumentBytes.encode(document);
        return documents.entrySet().stream()
                .filter(entry -> Arrays.equals(entry.getValue(), wanted))
                .map(Map.Entry::getKey)
                .map(DocumentKey::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(
                        DocumentBytes.decode(entry.getValue()), new DocumentKey(entry.getKey())));
    }

    @Override
    public void addIndex(Index<DocumentKey> index) {
        if (index instanceof SecondaryIndex secondary && secondary.isEmpty()) {
            new IndexBuild(this, secondary, maps).run();
        }
        super.addIndex(index);
    }

    @Override
    public void drop() {
        super.drop();
        maps.removeDocuments(documents, isSystem());
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newName) {
        super.renameTo(newDatabase, newName);
        maps.rename(documents, getIndexes(), newDatabase.getDatabaseName(), newName);
    }

    @Override
    public int count() {
        return documents.size();
    }

    boolean isSystem() {
        return getCollectionName().startsWith("system.");
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("Sizes are not kept");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
