package io.showroom.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The directory of a node: one user at a time, formatted once with a cluster id of its own. */
record LogDirectory(Path path) {

    /** Kafka writes this file last, so a directory whose formatting was cut short is formatted again. */
    private static final String SEAL = "meta.properties";

    /**
     * Claims the directory until the channel is closed. Kafka locks it too, but only after its
     * controller has begun to write there.
     */
    FileChannel claim() {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(".in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new BrokerDidNotStart("its directory " + path + " is not writable", e);
        }
        throw new BrokerDidNotStart("another broker uses its directory " + path, null);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    void formatOnce() {
        if (Files.exists(path.resolve(SEAL))) {
            return;
        }
        try {
            formatter().run();
        } catch (Exception e) {
            throw new BrokerDidNotStart("its directory " + path + " cannot be prepared", e);
        }
    }

    private Formatter formatter() {
        return new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(path.toString())
                .setMetadataLogDirectory(path.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER);
    }
}
