package io.showroom.local.demo.month.play;

import io.showroom.local.demo.StoryStopped;
import io.showroom.local.demo.month.plan.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Several people who act at the same time. */
final class Crowd implements AutoCloseable {

    private final ExecutorService people;

    Crowd(int people) {
        this.people = Executors.newFixedThreadPool(people, task -> {
            Thread thread = new Thread(task, "crowd");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns when all have done what they had to; the first that cannot stops the play. */
    void each(Map<LeadFile, List<Scene>> work, BiConsumer<LeadFile, List<Scene>> way) {
        List<Callable<Void>> tasks = new ArrayList<>();
        work.forEach((lead, scenes) -> tasks.add(() -> {
            way.accept(lead, scenes);
            return null;
        }));
        try {
            for (Future<Void> done : people.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoryStopped stopped
                    ? stopped
                    : new StoryStopped(e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
