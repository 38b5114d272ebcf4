package io.showroom.platform.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** How late the records of one collection are woken, and what failed; there from the start, so that a rise is a rise. */
final class WakeupMeters {
    private final Timer delay;
    private final Counter failed;

    WakeupMeters(MeterRegistry meters, String collection) {
        this.delay = Timer.builder("showroom.wakeups.delay")
                .description("Time from when a record was due to when it was woken")
                .tag("collection", collection)
                .register(meters);
        this.failed = Counter.builder("showroom.wakeups.failed")
                .description("Attempts to wake a record that failed; each is repeated")
                .tag("collection", collection)
                .register(meters);
    }

    void woken(Duration late) {
        delay.record(late);
    }

    void failed() {
        failed.increment();
    }
}
