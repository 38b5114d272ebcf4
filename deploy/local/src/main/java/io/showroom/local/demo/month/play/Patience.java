package io.showroom.local.demo.month.play;

import io.showroom.local.demo.StoryStopped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks until it is there: the services work side by side, and hear of each other a moment later. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private Patience() {}

    public static <T> T await(String what, Supplier<Optional<T>> look) {
        return within(LONGEST, look)
                .orElseThrow(
                        () -> new StoryStopped("Waited %d s in vain for %s.".formatted(LONGEST.toSeconds(), what)));
    }

    /** The last thing seen when it was right, or nothing when it never became right. */
    public static <T> Optional<T> within(Duration time, Supplier<Optional<T>> look) {
        long giveUp = System.nanoTime() + time.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            found = look.get();
        }
        return found;
    }

    static <T> Optional<T> when(T seen, Predicate<T> right) {
        return Optional.of(seen).filter(right);
    }

    static Optional<String> text(String seen) {
        return when(seen, text -> !text.isEmpty());
    }
}
