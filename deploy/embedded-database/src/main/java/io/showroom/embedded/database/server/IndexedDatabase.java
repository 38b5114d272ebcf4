package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import io.showroom.embedded.database.index.IndexDefinition;
import io.showroom.embedded.database.index.IndexField;
import io.showroom.embedded.database.index.PrimaryIndex;
import io.showroom.embedded.database.key.DocumentKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A database of indexed collections, with commands of its own where those of the library would not do. */
final class IndexedDatabase extends AbstractMongoDatabase<DocumentKey> {
    private final CollectionMaps maps;
    private final OpenCursors cursors;
    private final ScanLog scans;
    private final List<IndexedCollection> opened = new ArrayList<>();

    IndexedDatabase(String name, CollectionMaps maps, CursorRegistry registry, OpenCursors cursors, ScanLog scans) {
        super(name, registry);
        this.maps = maps;
        this.cursors = cursors;
        this.scans = scans;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> FindCommand.run(this, cursors, query);
            case "aggregate" ->
                collection(query.get(command).toString()) == null
                        ? super.handleCommand(channel, command, query, databases, oplog)
                        : AggregateCommand.run(this, cursors, query, databases);
            case "insert" -> insert(channel, command, query, databases, oplog);
            case "update" ->
                new UpdateCommand(single -> super.handleCommand(channel, command, single, databases, oplog)).run(query);
            case "createindexes" -> IndexCommands.create(this, query);
            case "dropindexes" -> IndexCommands.drop(this, query);
            case "explain" -> ExplainCommand.run(this, query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    /** The library answers that all documents were inserted, whatever became of them. */
    private Document insert(Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        query.putIfAbsent("ordered", true);
        Document reply = super.handleCommand(channel, command, query, databases, oplog);
        if (reply.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int all = ((List<?>) query.get("documents")).size();
            boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
            int refused = errors.size();
            int before = (Integer) ((Document) errors.get(0)).get("index");
            reply.put("n", ordered ? before : all - refused);
        }
        return reply;
    }

    /** The collection of this name, or null. */
    IndexedCollection collection(String name) {
        return (IndexedCollection) resolveCollection(name, false);
    }

    /** The collection of this name, created if there was none. */
    IndexedCollection collectionForWrite(String name) {
        return (IndexedCollection) resolveOrCreateCollection(name);
    }

    @Override
    protected void addIndex(Document description) {
        super.addIndex(description);
    }

    void forgetIndex(IndexedCollection collection, String name) {
        indexes.get().deleteDocuments(new Document("name", name).append("ns", collection.getFullName()), 0);
    }

    @Override
    protected MongoCollection<DocumentKey> openOrCreateCollection(String name, CollectionOptions options) {
        IndexedCollection collection = new IndexedCollection(this, name, options, cursorRegistry, maps, scans);
        opened.add(collection);
        return collection;
    }

    /** The collections of users, without those that the library keeps for itself. */
    List<IndexedCollection> indexedCollections() {
        opened.removeIf(collection -> collection.documents().isClosed());
        return opened.stream().filter(collection -> !collection.isSystem()).toList();
    }

    @Override
    protected Index<DocumentKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return isId(keys)
                ? new PrimaryIndex(maps.documents(getDatabaseName(), collection), maps.encoded())
                : index(collection, name, keys, true, sparse);
    }

    @Override
    protected Index<DocumentKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name, keys, false, sparse);
    }

    private Index<DocumentKey> index(
            String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        List<IndexField> fields = keys.stream()
                .map(key -> new IndexField(key.getKey(), key.isAscending()))
                .toList();
        return maps.index(getDatabaseName(), collection, new IndexDefinition(name, fields, unique, sparse));
    }

    private static boolean isId(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals("_id");
    }

    @Override
    protected long getFileSize() {
        return maps.file().size();
    }

    @Override
    protected long getStorageSize() {
        return maps.file().size();
    }
}
