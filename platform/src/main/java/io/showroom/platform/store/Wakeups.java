package io.showroom.platform.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.platform.messaging.Workers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes records when their time has come, to the second. Replicas share the work: each record is claimed with a lease
 * before it is worked on, a dead replica's lease runs out, and the effect is one guarded write, so that it is had once
 * whoever works on it. Only what is due is read, through an index; other replicas' records are noticed within a second.
 */
public final class Wakeups implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(1);
    private static final int BATCH = 100;

    private final List<Wakeup<?>> wakeups;
    private final WakeSignal signal;
    private final Clock clock;
    private final Map<String, WakeupMeters> meters = new HashMap<>();
    private Workers workers;

    public Wakeups(List<Wakeup<?>> wakeups, WakeSignal signal, Clock clock, MeterRegistry meters) {
        this.wakeups = wakeups;
        this.signal = signal;
        this.clock = clock;
        for (Wakeup<?> wakeup : wakeups) {
            this.meters.computeIfAbsent(
                    wakeup.repository().mapping().collection(), collection -> new WakeupMeters(meters, collection));
        }
    }

    @Override
    public synchronized void start() {
        workers = new Workers("wakeups");
        if (!wakeups.isEmpty()) {
            workers.loop("all", this::round);
        }
    }

    private void round() throws InterruptedException {
        boolean more = false;
        try {
            for (Wakeup<?> wakeup : wakeups) {
                more |= wakeDue(wakeup);
            }
        } catch (com.mongodb.MongoException e) {
            LOG.warn("What is due could not be read: {}", e.toString());
        }
        if (!more) {
            signal.await(next().orElse(null), clock.instant(), LOOK_AT_LEAST_EVERY);
        }
    }

    private Optional<Instant> next() {
        try {
            return wakeups.stream()
                    .map(wakeup -> wakeup.repository().due().next().orElse(null))
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo);
        } catch (com.mongodb.MongoException e) {
            return Optional.empty();
        }
    }

    private boolean wakeDue(Wakeup<?> wakeup) {
        List<Due> found = wakeup.repository().due().at(clock.instant(), BATCH);
        for (Due due : found) {
            Instant now = clock.instant();
            if (wakeup.repository().due().claim(due, now.plus(LEASE))) {
                run(wakeup, due, now);
            }
        }
        return found.size() == BATCH;
    }

    private void run(Wakeup<?> wakeup, Due due, Instant now) {
        String collection = wakeup.repository().mapping().collection();
        try {
            wakeup.run(due, now);
            meters.get(collection).woken(Duration.between(due.at(), now));
        } catch (RuntimeException e) {
            meters.get(collection).failed();
            LOG.error("Waking {} {} failed; it is tried again when its lease is over", collection, due.id(), e);
        }
    }

    @Override
    public synchronized void stop() {
        workers.stop();
        workers = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return workers != null;
    }
}
