package io.showroom.gateway.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPlanTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final KeyPlan PLAN = new KeyPlan(Duration.ofDays(30), Duration.ofHours(1), Duration.ofDays(1));

    private final SigningKey first = new SigningKey(1, START, null);
    private final SigningKey second = new SigningKey(2, START.plus(Duration.ofDays(30)), null);
    private final List<SigningKey> both = List.of(first, second);

    @Test
    void the_first_key_is_made_at_once_and_signs_at_once() {
        assertThat(PLAN.wantsNext(List.of(), START)).isTrue();
        assertThat(PLAN.signing(List.of(first), START)).isEqualTo(first);
    }

    @Test
    void the_next_is_made_when_the_turn_is_over() {
        Instant over = START.plus(Duration.ofDays(30));
        assertThat(PLAN.wantsNext(List.of(first), over.minusMillis(1))).isFalse();
        assertThat(PLAN.wantsNext(List.of(first), over)).isTrue();
        assertThat(PLAN.wantsNext(both, over)).isFalse();
    }

    @Test
    void a_new_key_is_published_an_hour_before_it_signs() {
        Instant signs = second.madeAt().plus(Duration.ofHours(1));
        assertThat(PLAN.signing(both, signs.minusMillis(1))).isEqualTo(first);
        assertThat(PLAN.published(both, second.madeAt())).containsExactly(first, second);
        assertThat(PLAN.signing(both, signs)).isEqualTo(second);
    }

    @Test
    void the_old_key_stays_published_a_day_longer_and_is_over_then() {
        Instant over = second.madeAt().plus(Duration.ofHours(25));
        assertThat(PLAN.published(both, over.minusMillis(1))).containsExactly(first, second);
        assertThat(PLAN.over(both, over.minusMillis(1))).isEmpty();
        assertThat(PLAN.published(both, over)).containsExactly(second);
        assertThat(PLAN.over(both, over)).containsExactly(first);
    }
}
