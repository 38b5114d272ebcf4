package io.showroom.platform.messaging;

import io.showroom.platform.store.PendingEvents;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Finds events that were stored but not published, because their process died or Kafka was away, by an index. */
final class OutboxSweep {
    private static final int BATCH = 500;
    private static final long BACKLOG_PAUSE_MILLIS = 20;

    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final PendingEvents pending;
    private final OutboxRelay relay;
    private final MessagingProperties settings;
    private final Clock clock;
    private final Workers workers = new Workers("outbox-sweep");
    private volatile boolean backlog;
    private final CountDownLatch stopped = new CountDownLatch(1);

    OutboxSweep(PendingEvents pending, OutboxRelay relay, MessagingProperties settings, Clock clock) {
        this.pending = pending;
        this.relay = relay;
        this.settings = settings;
        this.clock = clock;
    }

    void watch(String collection) {
        collections.add(collection);
    }

    void start() {
        workers.loop("all", () -> {
            stopped.await(backlog ? BACKLOG_PAUSE_MILLIS : settings.sweepEvery().toMillis(), TimeUnit.MILLISECONDS);
            backlog = relay.depth() > 0 ? backlog : sweep();
        });
    }

    void stop() {
        stopped.countDown();
        workers.stop();
    }

    /** @return whether there is more than one batch, so that the next look should not wait */
    private boolean sweep() {
        boolean more = false;
        for (String collection : collections) {
            List<String> left = pending.stale(collection, clock.instant().minus(settings.sweepOlderThan()), BATCH);
            left.forEach(id -> relay.retry(collection, id));
            more |= left.size() == BATCH;
        }
        return more;
    }
}
