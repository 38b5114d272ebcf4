package io.showroom.lead.tally;

import java.util.NavigableMap;
import java.util.TreeMap;

/** How values spread: how often each was counted. Percentiles by nearest rank (handbook, section 10, funnel). */
public final class Spread {
    private final NavigableMap<Long, Long> counts = new TreeMap<>();
    private long size;

    public void add(long value, long times) {
        counts.merge(value, times, Long::sum);
        size += times;
    }

    public long size() {
        return size;
    }

    /** The smallest value that at least so many per cent of the values do not exceed; null when there are none. */
    public Long percentile(int percent) {
        if (size == 0) {
            return null;
        }
        long rank = Math.max(1, (size * percent + 99) / 100);
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("fewer values than counted");
    }
}
