package io.showroom.platform.store;

import java.time.Duration;
import java.time.Instant;

/** Tells the waiting worker that something is due earlier than what it waits for. */
public final class WakeSignal implements StoreContext.WakeAlarm {
    private Instant awaited = Instant.MAX;
    private boolean rung;

    @Override
    public synchronized void at(Instant due) {
        if (due.isBefore(awaited)) {
            rung = true;
            notifyAll();
        }
    }

    /** Waits until the given time is reached, something earlier is announced, or {@code most} has passed. */
    synchronized void await(Instant next, Instant now, Duration most) throws InterruptedException {
        Duration until = next == null ? most : Duration.between(now, next);
        long millis = Math.min(most.toMillis(), until.toMillis());
        awaited = next == null ? Instant.MAX : next;
        if (!rung && millis > 0) {
            wait(millis);
        }
        rung = false;
        awaited = Instant.MIN;
    }
}
