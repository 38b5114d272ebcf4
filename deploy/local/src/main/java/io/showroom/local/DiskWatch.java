package io.showroom.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Stops the platform in good order before the disk is quite full: a broker that cannot write ends its process at once,
 * and with it everything in the same JVM.
 */
final class DiskWatch implements AutoCloseable {

    private static final long LEAST_MEGABYTES = 64;
    private static final int EVERY_SECONDS = 2;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "disk-watch");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param onFull told once, with the message for the person at the terminal
     */
    DiskWatch(Path data, Consumer<String> onFull) {
        watch.scheduleWithFixedDelay(() -> look(data, onFull), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look(Path data, Consumer<String> onFull) {
        long free = freeMegabytes(data);
        if (free < LEAST_MEGABYTES) {
            watch.shutdown();
            onFull.accept(
                    "The disk of %s is full (%d MB free). Showroom stops while it still can in good order; make room and start it again: nothing acknowledged is lost."
                            .formatted(data, free));
        }
    }

    private static long freeMegabytes(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace() >> 20;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        watch.shutdown();
    }
}
