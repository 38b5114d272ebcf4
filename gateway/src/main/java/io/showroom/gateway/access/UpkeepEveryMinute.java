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

/** Sees to all upkeep when the gateway starts and once a minute from then on. */
@Component
class UpkeepEveryMinute implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepEveryMinute.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Upkeep> upkeep;
    private final Clock clock;
    private ScheduledExecutorService worker;

    UpkeepEveryMinute(List<Upkeep> upkeep, Clock clock) {
        this.upkeep = upkeep;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "upkeep");
            thread.setDaemon(true);
            return thread;
        });
        worker.scheduleWithFixedDelay(this::keepUp, 0, MINUTE.toSeconds(), TimeUnit.SECONDS);
    }

    void keepUp() {
        for (Upkeep one : upkeep) {
            try {
                one.keepUp(clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("Upkeep of {} failed; the next minute tries again: {}", one, e.toString());
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
