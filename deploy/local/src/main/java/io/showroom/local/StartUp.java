package io.showroom.local;

import io.showroom.local.part.Part;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts parts, several at a time, and says so; the first failure is the one that is thrown. */
record StartUp(Progress progress) {

    void sideBySide(List<Part> parts, int atATime) {
        ExecutorService threads = Executors.newFixedThreadPool(atATime, task -> new Thread(task, "start-up"));
        try {
            CompletableFuture.allOf(parts.stream()
                            .map(part -> CompletableFuture.runAsync(() -> start(part), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }

    private void start(Part part) {
        part.start();
        progress.done(part.name(), part.address());
    }
}
