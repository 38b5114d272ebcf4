package io.showroom.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final TravelClock clock = TravelClock.over(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ZERO);

    @Test
    void it_shows_the_real_time_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void steps_add_up_and_are_seen_in_every_zone() {
        clock.advance(Duration.ofMinutes(15));
        clock.advance(Duration.ofMinutes(5));
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant()).isEqualTo(NOON.plusSeconds(1200));
    }

    @Test
    void after_a_restart_it_is_as_far_ahead_as_it_was(@TempDir Path data) {
        KeptClock kept = new KeptClock(data.resolve("clock"), Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(kept.wasMoved()).isFalse();
        kept.advance(kept.clock(), Duration.ofHours(2));
        assertThat(kept.wasMoved()).isTrue();
        assertThat(kept.clock().instant()).isEqualTo(NOON.plusSeconds(7200));
    }

    @Test
    void a_step_of_nothing_is_taken_and_a_step_back_is_refused() {
        assertThat(clock.advance(Duration.ZERO)).isEqualTo(NOON);
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
