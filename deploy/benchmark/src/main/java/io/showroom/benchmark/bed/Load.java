package io.showroom.benchmark.bed;

import io.showroom.benchmark.figure.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Does something many times, and says how quickly. */
public final class Load {

    private Load() {}

    /** One call; the number counts up. */
    @FunctionalInterface
    public interface Work {
        void call(int number);
    }

    /**
     * What came of a load.
     *
     * @param seconds it took
     * @param millis of each call; at a steady rate from when it was due, so that one held up by others counts its wait
     */
    public record Outcome(double seconds, Sample millis) {
        public double perSecond() {
            return millis.size() / seconds;
        }
    }

    /** As many as go, one after the other on each of so many threads. */
    public static Outcome full(int threads, double seconds, Work work) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return run(threads, number -> System.nanoTime(), () -> System.nanoTime() < end, work);
    }

    /** So many a second, whether or not the earlier ones were answered. */
    public static Outcome steady(int perSecond, int count, int threads, Work work) {
        long begin = System.nanoTime();
        AtomicInteger begun = new AtomicInteger();
        return run(
                threads,
                number -> {
                    long due = begin + number * 1_000_000_000L / perSecond;
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    return due;
                },
                () -> begun.getAndIncrement() < count,
                work);
    }

    /** All of so many, on so many threads. */
    public static Outcome all(int count, int threads, Work work) {
        AtomicInteger begun = new AtomicInteger();
        return run(threads, number -> System.nanoTime(), () -> begun.getAndIncrement() < count, work);
    }

    private interface Start {
        long of(int number);
    }

    private static Outcome run(int threads, Start start, BooleanSupplier more, Work work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    while (more.getAsBoolean()) {
                        int number = next.getAndIncrement();
                        long began = start.of(number);
                        work.call(number);
                        millis.add((System.nanoTime() - began) / 1e6);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
        return new Outcome((System.nanoTime() - begin) / 1e9, Sample.of(millis));
    }
}
