package io.showroom.gateway.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sweeps away, once a minute, what is over: sessions, counts of tries, authorizations. */
@Component
class Sweep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final List<Expiring> expiring;
    private final Clock clock;
    private ScheduledExecutorService worker;

    Sweep(List<Expiring> expiring, Clock clock) {
        this.expiring = expiring;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "sweep");
            thread.setDaemon(true);
            return thread;
        });
        worker.scheduleWithFixedDelay(this::sweep, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    void sweep() {
        for (Expiring records : expiring) {
            try {
                records.sweep(clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("What is over could not be swept; the next minute tries again: {}", e.toString());
            }
        }
    }

    @Override
    public synchronized void stop() {
        worker.shutdownNow();
        worker = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
