package io.showroom.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Rings when this process has stored something that is due at once: there may be work for {@link Jobs}. */
public final class JobBell implements StoreContext.WakeAlarm {
    private final Clock clock;
    private long rung;

    public JobBell(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void at(Instant due) {
        if (!due.isAfter(clock.instant())) {
            rung++;
            notifyAll();
        }
    }

    /** How often it has rung; to be asked before one looks for work. */
    synchronized long heard() {
        return rung;
    }

    /** Waits until it has rung more often than that, or {@code most} has passed; may return early. */
    synchronized void await(long heard, Duration most) throws InterruptedException {
        if (rung == heard && most.toMillis() > 0) {
            wait(most.toMillis());
        }
    }
}
