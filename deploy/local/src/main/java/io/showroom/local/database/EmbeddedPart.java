package io.showroom.local.database;

import io.showroom.embedded.database.EmbeddedDatabase;
import io.showroom.local.part.Part;
import java.nio.file.Path;

/** The embedded database in this JVM: for trying out and for a single small store. */
final class EmbeddedPart implements Part {

    private final Path directory;
    private final int port;
    private EmbeddedDatabase database;

    EmbeddedPart(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String address() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public synchronized void start() {
        if (database == null) {
            database = EmbeddedDatabase.onFile(directory, port);
        }
    }

    @Override
    public synchronized void stop() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return database != null;
    }

    @Override
    public String toString() {
        return "embedded";
    }
}
