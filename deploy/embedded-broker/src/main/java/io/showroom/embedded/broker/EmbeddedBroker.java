package io.showroom.embedded.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker in this JVM, on loopback. What it has acknowledged is in its directory and is
 * there again after a stop, a restart, or a {@code kill -9} of the process (not after a power cut).
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final Path directory;
    private final boolean temporary;
    private final int port;
    private KafkaRaftServer server;
    private FileChannel claim;

    private EmbeddedBroker(Path directory, int port, boolean temporary) {
        this.directory = directory;
        this.port = port;
        this.temporary = temporary;
    }

    /**
     * Starts a broker and returns when it serves.
     *
     * @param directory where its data is kept; made when missing
     * @param port the port on 127.0.0.1, or 0 for a free one
     * @throws BrokerDidNotStart when the port is taken or the directory is in use or not writable
     */
    public static EmbeddedBroker start(Path directory, int port) {
        return started(directory, port, false);
    }

    /** Starts a broker on a free port whose data goes away with {@link #close()}. */
    public static EmbeddedBroker inTemporaryDirectory() {
        try {
            return started(Files.createTempDirectory("showroom-broker"), 0, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedBroker started(Path directory, int port, boolean temporary) {
        QuietLogs.install();
        EmbeddedBroker broker =
                new EmbeddedBroker(directory.toAbsolutePath(), port == 0 ? LoopbackPort.free() : port, temporary);
        broker.restart();
        return broker;
    }

    /** What clients set as {@code bootstrap.servers}; the same over restarts. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Whether the broker is up, between {@link #restart()} and {@link #stop()}. */
    public synchronized boolean isRunning() {
        return server != null;
    }

    /** Takes the broker away, as an outage does, and keeps its data. Does nothing when it is down. */
    public synchronized void stop() {
        if (server != null) {
            KafkaRaftServer stopping = server;
            server = null;
            stopping.shutdown();
            stopping.awaitShutdown();
            release();
        }
    }

    /** Brings the broker back with its data on the port it had; stops it first when it is up. */
    public synchronized void restart() {
        stop();
        LoopbackPort.requireFree(port);
        LogDirectory logs = new LogDirectory(directory);
        claim = logs.claim();
        try {
            logs.formatOnce();
            server = started(BrokerSettings.of(directory, port, LoopbackPort.free()));
        } finally {
            if (server == null) {
                release();
            }
        }
    }

    private static KafkaRaftServer started(Properties settings) {
        KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            starting.startup();
            return starting;
        } catch (RuntimeException e) {
            starting.shutdown();
            throw new BrokerDidNotStart(e.getMessage(), e);
        }
    }

    private void release() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the broker; a temporary directory is deleted. */
    @Override
    public void close() {
        stop();
        if (temporary) {
            delete(directory);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
