package io.showroom.benchmark.measure;

import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds of each thing, alternating; after one more that warms up and is thrown away
 * @param seconds of one round of one thing
 * @param warmUp seconds for which the platform is at work before anything is measured
 * @param starts of the platform
 * @param embedded how many leads there are on the embedded database, step by step
 * @param engine the same on another database
 * @param rows of the file that is imported
 * @param calls of each kind at each number of leads
 */
public record Effort(
        int rounds, int seconds, int warmUp, int starts, List<Long> embedded, List<Long> engine, int rows, int calls) {

    /** A few minutes: says whether something has become much slower. */
    public static Effort quick() {
        return new Effort(2, 5, 30, 1, List.of(2_000L, 20_000L), List.of(10_000L, 50_000L), 10_000, 100);
    }

    /** What the tables in the README are made with. */
    public static Effort full() {
        return new Effort(
                5, 10, 150, 3, List.of(10_000L, 100_000L), List.of(10_000L, 100_000L, 1_000_000L), 100_000, 400);
    }

    /** Hardly anything: says whether the benchmark itself works. */
    public static Effort tiny() {
        return new Effort(1, 2, 2, 1, List.of(200L, 1_000L), List.of(200L, 1_000L), 300, 20);
    }

    public Effort onEmbedded(List<Long> leads) {
        return new Effort(rounds, seconds, warmUp, starts, leads, engine, rows, calls);
    }

    public Effort onEngine(List<Long> leads) {
        return new Effort(rounds, seconds, warmUp, starts, embedded, leads, rows, calls);
    }

    public Effort importing(int many) {
        return new Effort(rounds, seconds, warmUp, starts, embedded, engine, many, calls);
    }
}
