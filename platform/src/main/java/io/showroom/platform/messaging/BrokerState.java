package io.showroom.platform.messaging;

import io.showroom.platform.problem.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Whether Kafka takes events at present, and since when it does not. */
public final class BrokerState {
    private final AtomicReference<Instant> downSince = new AtomicReference<>();
    private final Clock clock;
    private final Duration refuseAfter;

    BrokerState(Clock clock, Duration refuseAfter) {
        this.clock = clock;
        this.refuseAfter = refuseAfter;
    }

    void published() {
        downSince.set(null);
    }

    void failed() {
        downSince.compareAndSet(null, clock.instant());
    }

    public boolean isDown() {
        return downSince.get() != null;
    }

    /** @throws Unavailable when nothing could be published for longer than callers should be kept unaware */
    void admit() {
        Instant since = downSince.get();
        if (since != null && clock.instant().isAfter(since.plus(refuseAfter))) {
            throw new Unavailable("Events cannot be published at present; nothing was changed.", 5);
        }
    }
}
