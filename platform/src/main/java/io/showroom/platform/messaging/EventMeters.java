package io.showroom.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts and times what becomes of events: published, handled how fast and how late, given up. Meters met often are kept. */
final class EventMeters {
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Timer> handled = new ConcurrentHashMap<>();
    private final Map<String, Timer> delays = new ConcurrentHashMap<>();
    private final Map<String, Counter> published = new ConcurrentHashMap<>();

    EventMeters(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void published(String type) {
        published
                .computeIfAbsent(type, unseen -> Counter.builder("showroom.events.published")
                        .description("Events that Kafka has acknowledged, each redelivery counted")
                        .tag("type", type)
                        .register(meters))
                .increment();
    }

    /** Does the work and takes its time, whether it succeeds or fails. */
    void timed(String type, Runnable work) {
        long began = System.nanoTime();
        String outcome = "failed";
        try {
            work.run();
            outcome = "done";
        } finally {
            handled(type, outcome).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    private Timer handled(String type, String outcome) {
        return handled.computeIfAbsent(type + " " + outcome, unseen -> Timer.builder("showroom.events.handled")
                .description("Time a handler takes for one event")
                .tags("type", type, "outcome", outcome)
                .register(meters));
    }

    /** An event's effect has just been had. */
    void effected(String type, Instant happened) {
        Duration late = Duration.between(happened, clock.instant());
        delays.computeIfAbsent(type, unseen -> Timer.builder("showroom.events.delay")
                        .description("Time from the write that raised an event to its effect here")
                        .tag("type", type)
                        .register(meters))
                .record(late.isNegative() ? Duration.ZERO : late);
    }

    void dead(String topic, String type) {
        Counter.builder("showroom.dead.letters")
                .description("Events given up after all retries")
                .tags("topic", topic, "type", String.valueOf(type))
                .register(meters)
                .increment();
    }
}
