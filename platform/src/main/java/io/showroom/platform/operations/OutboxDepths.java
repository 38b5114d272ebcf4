package io.showroom.platform.operations;

import io.showroom.platform.store.PendingEvents;
import io.showroom.platform.store.PendingEvents.Depth;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outboxes of all collections, read once for each scrape. While the database is away a scrape waits for it once, not
 * once for each collection.
 */
final class OutboxDepths {
    static final int MOST = 1000;
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final PendingEvents pending;
    private final List<String> collections;
    private Map<String, Depth> depths = Map.of();
    private long readAt;

    OutboxDepths(PendingEvents pending, List<String> collections) {
        this.pending = pending;
        this.collections = collections;
        this.readAt = System.nanoTime() - GOOD_FOR.toNanos();
    }

    /** Empty when it is not known at present. */
    synchronized Optional<Depth> of(String collection) {
        if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            depths = read();
            readAt = System.nanoTime();
        }
        return Optional.ofNullable(depths.get(collection));
    }

    private Map<String, Depth> read() {
        Map<String, Depth> found = new HashMap<>();
        try {
            collections.forEach(collection -> found.put(collection, pending.depth(collection, MOST)));
            return found;
        } catch (com.mongodb.MongoException e) {
            return Map.of();
        }
    }
}
