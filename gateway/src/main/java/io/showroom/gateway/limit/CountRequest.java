package io.showroom.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts requests of callers, in bounded memory and for this gateway alone. */
public final class CountRequest {
    private final Cache<Caller, Bucket> buckets;
    private final TimeMeter time;

    /**
     * @param mostCallers how many are remembered
     * @param longestWindow of any quota: whoever was idle for so long has all of theirs again, and may be forgotten
     */
    public CountRequest(int mostCallers, Duration longestWindow, Clock clock) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(mostCallers)
                .expireAfterAccess(longestWindow)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
        this.time = new ClockTime(clock);
    }

    private record Caller(String policy, String key) {}

    /**
     * Counts one request.
     *
     * @param caller who makes it, such as an address or a group and a subject; callers of two policies are two
     */
    public Verdict of(Policy policy, String caller) {
        Bucket bucket = buckets.get(new Caller(policy.name(), caller), first -> bucket(policy.quota()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Verdict(
                policy,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** How many callers are remembered at the moment. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Quota quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** The platform's clock, as buckets ask for it. */
    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
