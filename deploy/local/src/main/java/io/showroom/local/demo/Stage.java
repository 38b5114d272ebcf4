package io.showroom.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Where the story is played: the people signed in, what is known so far, and the clock. */
final class Stage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Running platform;
    private final Story story;
    private final Map<String, Api> cast = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Stage(Running platform, Story story) {
        this.platform = platform;
        this.story = story;
    }

    /** The API as this member of the demo group's staff. */
    Api as(String username) {
        return cast.computeIfAbsent(
                username,
                name -> Api.of(platform.gateway(), new SignIn(platform.gateway()).person(name, DemoLogins.PASSWORD)));
    }

    Running platform() {
        return platform;
    }

    Story story() {
        return story;
    }

    LocalClock clock() {
        return platform.clock();
    }

    void remember(String name, String value) {
        known.put(name, value);
    }

    String known(String name) {
        return Optional.ofNullable(known.get(name))
                .orElseThrow(() -> new StoryStopped("The story does not know its " + name + " yet."));
    }

    /** Looks until it is there; the services work side by side, so a moment may pass. */
    <T> T await(String what, Supplier<Optional<T>> look) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        throw new StoryStopped("Waited %d s in vain: %s".formatted(PATIENCE.toSeconds(), what));
    }

    /** The time of the platform. */
    Instant now() {
        return clock().now();
    }
}
