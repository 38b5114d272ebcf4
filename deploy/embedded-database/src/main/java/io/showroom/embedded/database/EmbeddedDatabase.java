package io.showroom.embedded.database;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A MongoDB-compatible server in this process, for trying Showroom out, for a single small store and for tests. It
 * listens on the loopback address only, and holds its data in memory or in one file of a directory.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedDatabase(MongoBackend backend, int port) {
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", port));
        this.address = server.getLocalAddress();
    }

    /** Starts an empty database on a free port; {@link #close()} forgets everything in it. */
    public static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(new MemoryBackend(), 0);
    }

    /** Opens, or creates, the database kept in a directory, on a free port. */
    public static EmbeddedDatabase onFile(Path dir) {
        return onFile(dir, 0);
    }

    /** Opens, or creates, the database kept in a directory, on a port of the caller's choice (0: a free one). */
    public static EmbeddedDatabase onFile(Path dir, int port) {
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the database directory " + dir, e);
        }
        return new EmbeddedDatabase(new H2Backend(dir.resolve("showroom.mv.db").toString()), port);
    }

    /** Where a MongoDB driver reaches this server, such as {@code mongodb://127.0.0.1:49213}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    /** Stops answering and, for a database on file, closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
