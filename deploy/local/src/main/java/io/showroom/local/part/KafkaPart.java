package io.showroom.local.part;

import io.showroom.embedded.broker.EmbeddedBroker;
import java.nio.file.Path;

/** The Kafka broker in this JVM. */
public final class KafkaPart implements Part {

    private final Path directory;
    private final int port;
    private EmbeddedBroker broker;

    public KafkaPart(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized void start() {
        if (broker == null) {
            broker = EmbeddedBroker.start(directory, port);
        }
    }

    @Override
    public synchronized void stop() {
        if (broker != null) {
            broker.close();
            broker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return broker != null;
    }
}
