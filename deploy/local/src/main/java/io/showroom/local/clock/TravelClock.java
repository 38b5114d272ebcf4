package io.showroom.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs with the real one and can be moved ahead, so that a demonstration need not wait fifteen working
 * minutes. All services of a JVM share it. Never backwards: what was due stays due.
 */
public final class TravelClock extends Clock {

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    private TravelClock(Clock real, ZoneId zone, AtomicReference<Duration> ahead) {
        this.real = real;
        this.zone = zone;
        this.ahead = ahead;
    }

    /** A clock that is this far ahead of the real one until it is moved. */
    public static TravelClock over(Clock real, Duration ahead) {
        return new TravelClock(real, ZoneOffset.UTC, new AtomicReference<>(ahead));
    }

    /**
     * Moves the clock ahead.
     *
     * @return the time it shows now
     * @throws IllegalArgumentException when the step is negative
     */
    public Instant advance(Duration step) {
        requireForward(step);
        Duration moved = ahead.accumulateAndGet(step, Duration::plus);
        return real.instant().plus(moved);
    }

    void requireForward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("The clock only goes forward, not by " + step);
        }
    }

    /** How far it is ahead of the real clock. */
    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TravelClock(real, other, ahead);
    }
}
