package io.showroom.embedded.database;

import de.bwaldvogel.mongo.MongoServer;
import io.showroom.embedded.database.server.IndexedBackend;
import io.showroom.embedded.database.store.StoreFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A MongoDB-compatible server in this process, for trying Showroom out, for a single small store and for tests. It
 * listens on the loopback address only, and holds its data in memory or in one file of a directory. A write that was
 * acknowledged survives the end of the process at any moment; see {@link Durability} for more.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String FILE = "showroom.mv.db";

    private final IndexedBackend backend;
    private final MongoServer server;
    private final int port;

    private EmbeddedDatabase(StoreFile file, int port) {
        this.backend = opened(file);
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", port));
        this.port = server.getLocalAddress().getPort();
    }

    private static IndexedBackend opened(StoreFile file) {
        try {
            return new IndexedBackend(file, Clock.systemUTC());
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** Starts an empty database on a free port; {@link #close()} forgets everything in it. */
    public static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(StoreFile.inMemory(), 0);
    }

    /** Opens, or creates, the database kept in a directory, on a free port. */
    public static EmbeddedDatabase onFile(Path dir) {
        return onFile(dir, 0);
    }

    /** Opens, or creates, the database kept in a directory, on a port of the caller's choice (0: a free one). */
    public static EmbeddedDatabase onFile(Path dir, int port) {
        return onFile(dir, port, Durability.PROCESS_KILL);
    }

    /**
     * Opens, or creates, the database kept in a directory.
     *
     * @param port the port to listen on, 0 for a free one
     * @param durability what an acknowledged write has to survive
     * @throws IllegalStateException if another process has the database open, or its file is damaged
     */
    public static EmbeddedDatabase onFile(Path dir, int port, Durability durability) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the directory of the embedded database, " + dir, e);
        }
        return new EmbeddedDatabase(StoreFile.open(dir.resolve(FILE), durability), port);
    }

    /** Where a MongoDB driver reaches this server, such as {@code mongodb://127.0.0.1:49213}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** The queries since the start that looked at every document of a collection, each shape once. */
    public List<CollectionScan> collectionScans() {
        return backend.scans().scans();
    }

    /** Stops answering and, for a database on file, closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
