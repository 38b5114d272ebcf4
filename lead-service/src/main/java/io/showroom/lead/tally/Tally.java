package io.showroom.lead.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Counts by key. What is added and taken away again leaves nothing behind. */
public final class Tally {
    private final Map<String, Long> counts = new HashMap<>();

    public static Tally none() {
        return new Tally();
    }

    /** One more under this key. */
    public Tally count(String key) {
        return add(key, 1);
    }

    public Tally add(String key, long more) {
        counts.merge(key, more, (a, b) -> a + b == 0 ? null : a + b);
        if (more == 0) {
            counts.remove(key, 0L);
        }
        return this;
    }

    public Tally add(Tally other) {
        other.counts.forEach(this::add);
        return this;
    }

    public Tally subtract(Tally other) {
        other.counts.forEach((key, count) -> add(key, -count));
        return this;
    }

    public long of(String key) {
        return counts.getOrDefault(key, 0L);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public void each(BiConsumer<String, Long> visitor) {
        counts.forEach(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && tally.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return new java.util.TreeMap<>(counts).toString();
    }
}
