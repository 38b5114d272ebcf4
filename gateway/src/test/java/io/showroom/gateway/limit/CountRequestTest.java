package io.showroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountRequestTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final MutableClock clock = new MutableClock(Instant.parse("2026-03-03T02:00:00Z"));
    private final Policy six = new Policy("six", new Quota(6, MINUTE));
    private final CountRequest count = new CountRequest(100, MINUTE, clock);

    @Test
    void the_whole_quota_may_be_used_at_once_and_not_one_more() {
        for (int left = 5; left >= 0; left--) {
            assertThat(count.of(six, "a")).isEqualTo(new Verdict(six, true, left, 10L * (6 - left), 0));
        }
        assertThat(count.of(six, "a")).isEqualTo(new Verdict(six, false, 0, 60, 10));
    }

    @Test
    void what_was_used_comes_back_evenly() {
        use("a", 6);
        clock.advance(Duration.ofMillis(9_999));
        assertThat(count.of(six, "a").allowed()).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(count.of(six, "a").allowed()).isTrue();
        assertThat(count.of(six, "a").allowed()).isFalse();
        clock.advance(MINUTE.multipliedBy(5));
        assertThat(use("a", 7)).isEqualTo(6);
    }

    @Test
    void one_caller_uses_up_nothing_of_another() {
        use("a", 7);
        assertThat(count.of(six, "b").remaining()).isEqualTo(5);
        assertThat(count.of(new Policy("other", six.quota()), "a").remaining()).isEqualTo(5);
    }

    @Test
    void as_many_callers_at_once_share_no_request() {
        Policy large = new Policy("large", new Quota(500, MINUTE));
        long allowed = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> count.of(large, "a").allowed())
                .count();
        assertThat(allowed).isEqualTo(500);
    }

    @Test
    void callers_without_number_do_not_fill_the_memory() {
        CountRequest small = new CountRequest(10, MINUTE, clock);
        IntStream.range(0, 10_000).forEach(i -> small.of(six, "address-" + i));
        assertThat(small.remembered()).isLessThanOrEqualTo(10);
    }

    @Test
    void a_quota_of_nothing_is_refused_when_it_is_read() {
        assertThatThrownBy(() -> new Quota(0, MINUTE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(1, Duration.ofMillis(999))).isInstanceOf(IllegalArgumentException.class);
    }

    private long use(String caller, int times) {
        return IntStream.range(0, times)
                .filter(i -> count.of(six, caller).allowed())
                .count();
    }
}
