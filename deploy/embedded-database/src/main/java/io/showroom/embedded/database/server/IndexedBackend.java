package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.showroom.embedded.database.store.MapNames;
import io.showroom.embedded.database.store.StoreFile;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All databases of one store. Each command has the store to itself, and is committed before it is answered. */
public final class IndexedBackend extends AbstractMongoBackend {
    private static final Logger log = LoggerFactory.getLogger(IndexedBackend.class);

    private final StoreFile file;
    private final CollectionMaps maps;
    private final ScanLog scans = new ScanLog();
    private final OpenCursors cursors;
    private final Map<String, IndexedDatabase> opened = new HashMap<>();

    /** Opens every database in the file; an index that was not built to its end is built now. */
    public IndexedBackend(StoreFile file, Clock clock) {
        super(clock);
        this.file = file;
        this.maps = new CollectionMaps(file);
        this.cursors = new OpenCursors(getCursorRegistry(), clock);
        file.exclusively(() -> {
            FileFormat.check(file.notes());
            file.mapNames().stream()
                    .map(MapNames::database)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(this::resolveDatabase);
            OrphanedEntries.remove(file, opened.values());
            return null;
        });
    }

    public ScanLog scans() {
        return scans;
    }

    /** Answers errors itself: the library would write the whole command, and so personal data, into the log. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException refused) {
            return Replies.error(refused);
        } catch (RuntimeException | StackOverflowError unexpected) {
            log.error(
                    "A command failed in a way it should not: {}",
                    message.getDocument().keySet(),
                    unexpected);
            return Replies.error(new MongoServerException("Unknown error: " + unexpected, unexpected));
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (Handshake.isHandshake(command)) {
            return Handshake.answer(super.handleCommand(channel, database, "ismaster", query));
        }
        return file.exclusively(() -> answer(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return file.exclusively(() -> super.handleQuery(query));
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return switch (command) {
            case "listDatabases" -> listDatabases();
            case "getMore" ->
                cursors.nextBatch(
                        database + "." + query.get("collection"),
                        ((Number) query.get("getMore")).longValue(),
                        query.get("batchSize"));
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document listDatabases() {
        List<Document> databases = opened.values().stream()
                .filter(database -> !database.indexedCollections().isEmpty())
                .map(database -> new Document("name", database.getDatabaseName())
                        .append("sizeOnDisk", file.size())
                        .append("empty", false))
                .toList();
        return Replies.ok(new Document("databases", databases).append("totalSize", file.size()));
    }

    @Override
    protected IndexedDatabase openOrCreateDatabase(String name) {
        IndexedDatabase database = opened.get(name);
        if (database == null) {
            database = new IndexedDatabase(name, maps, getCursorRegistry(), cursors, scans);
            opened.put(name, database);
        }
        return database;
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
        file.mapNames().stream().filter(map -> MapNames.belongsTo(map, name)).forEach(file::remove);
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }
}
