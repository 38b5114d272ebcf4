package io.showroom.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.showroom.platform.problem.Unavailable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stands before one service. It lets a bounded number of calls in at once, uploads counted apart, and none for a while
 * after too many failed. Nobody queues: whoever is not let in is told at once, so that a service that hangs holds no
 * more of the gateway than its own share.
 */
final class Guard {
    private static final int WHEN_FULL_RETRY_SECONDS = 1;

    private final Upstream service;
    private final CircuitBreaker breaker;
    private final Bulkhead calls;
    private final Bulkhead uploads;

    Guard(Upstream service, CircuitBreaker breaker, Bulkhead calls, Bulkhead uploads) {
        this.service = service;
        this.breaker = breaker;
        this.calls = calls;
        this.uploads = uploads;
    }

    /** @throws Unavailable when the call is not let in; nothing was sent */
    Permit enter(boolean upload) {
        Bulkhead share = upload ? uploads : calls;
        if (!share.tryAcquirePermission()) {
            throw new Unavailable(service.service() + " is busy; try again shortly.", WHEN_FULL_RETRY_SECONDS);
        }
        if (!breaker.tryAcquirePermission()) {
            share.onComplete();
            throw new Unavailable(service.service() + " is out of reach; try again shortly.", breakSeconds());
        }
        return new Permit(share, breaker);
    }

    /** How long the breaker stays open as a whole, for its end is not known from outside; at least a second. */
    private int breakSeconds() {
        long millis = breaker.getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1);
        return (int) Math.max(1, TimeUnit.MILLISECONDS.toSeconds(millis));
    }

    /** One call let in: it says once how the service did, and leaves when its last byte has gone. */
    static final class Permit implements AutoCloseable {
        private final Bulkhead share;
        private final CircuitBreaker breaker;
        private final long began = System.nanoTime();
        private final AtomicBoolean judged = new AtomicBoolean();
        private final AtomicBoolean left = new AtomicBoolean();

        private Permit(Bulkhead share, CircuitBreaker breaker) {
            this.share = share;
            this.breaker = breaker;
        }

        /** The service answered, whatever it said. */
        void answered() {
            if (judged.compareAndSet(false, true)) {
                breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            }
        }

        void failed(Throwable why) {
            if (judged.compareAndSet(false, true)) {
                breaker.onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, why);
            }
        }

        /** Leaves; a call that was given up by its caller says nothing about the service. */
        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                if (judged.compareAndSet(false, true)) {
                    breaker.releasePermission();
                }
                share.onComplete();
            }
        }
    }
}
