package io.showroom.local.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory that holds everything of an installation: {@code kafka}, {@code database}, {@code logs}, {@code keys},
 * and {@code run} with the process id and the ports. One instance at a time; the claim ends with the process, however
 * it ends.
 */
public final class DataDirectory implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 300;

    private final Path root;
    private final FileChannel claim;

    private DataDirectory(Path root, FileChannel claim) {
        this.root = root;
        this.claim = claim;
    }

    /** Makes and claims the directory, or says in plain words why that cannot be. */
    public static DataDirectory claim(Path root) {
        try {
            for (String part : new String[] {"run", "logs", "keys"}) {
                Files.createDirectories(root.resolve(part));
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            requireUnused(root, channel);
            requireSpace(root);
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory %s cannot be written (%s). Mend its permissions, or name another: SHOWROOM_DATA=/elsewhere ./showroom up"
                            .formatted(root, reason(e)),
                    e);
        }
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return e.getMessage() == null ? name : name + ": " + e.getMessage();
    }

    private static void requireUnused(Path root, FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
        }
        if (lock == null) {
            throw new CannotStart(
                    "Showroom is already running on %s%s. Stop it with `./showroom down`, or give this one data and ports of its own: SHOWROOM_DATA=data2 SHOWROOM_PORT=18080 SHOWROOM_KAFKA_PORT=19092 SHOWROOM_MONGODB_PORT=37017 ./showroom up"
                            .formatted(root, processOf(root)));
        }
    }

    private static String processOf(Path root) throws IOException {
        try {
            return " (process " + Files.readString(root.resolve("run/pid")).strip() + ")";
        } catch (NoSuchFileException stillStarting) {
            return "";
        }
    }

    private static void requireSpace(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace() >> 20;
        if (free < NEEDED_MEGABYTES) {
            throw new CannotStart(
                    "The disk of %s is full: %d MB are free, and %d are needed to start. Make room, or name another place: SHOWROOM_DATA=/elsewhere ./showroom up"
                            .formatted(root, free, NEEDED_MEGABYTES));
        }
    }

    public Path root() {
        return root;
    }

    public Path resolve(String part) {
        return root.resolve(part);
    }

    /** Notes what {@code ./showroom down}, {@code status} and the demo need to find this instance. */
    public void noteRunning(long pid, Ports ports, String kafka) {
        write("run/ports", "gateway=%d%ncontrol=%d%nkafka=%s%n".formatted(ports.gateway(), ports.control(), kafka));
        write("run/pid", pid + "\n");
    }

    /** Notes that everything is up. */
    public void noteReady() {
        write("run/ready", "ready\n");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(root.resolve(name), text);
        } catch (IOException e) {
            throw new CannotStart("Cannot write %s: %s".formatted(root.resolve(name), reason(e)), e);
        }
    }

    /** Takes the notes back and gives the directory free. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(root.resolve("run/ready"));
            Files.deleteIfExists(root.resolve("run/pid"));
            Files.deleteIfExists(root.resolve("run/ports"));
            claim.close();
        } catch (IOException e) {
            throw new CannotStart("Cannot give %s free: %s".formatted(root, reason(e)), e);
        }
    }
}
