package io.showroom.lead.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenLoadsTest {
    private final MutableClock clock = new MutableClock(Instant.parse("2026-03-03T02:00:00Z"));
    private final Map<String, Long> open = new HashMap<>(Map.of("ann", 2L, "bob", 0L, "eve", 0L));
    private final OpenLoads loads =
            new OpenLoads((group, store, staff, most) -> Math.min(most, open.get(staff)), clock);

    private final Map<String, Double> weights = new HashMap<>();

    private String take() {
        return loads.take("g", "s", List.of("ann", "bob", "eve"), staff -> weights.getOrDefault(staff, 1.0))
                .orElseThrow();
    }

    private List<String> taken(int times) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(take());
        }
        return all;
    }

    @Test
    void the_least_loaded_gets_the_lead_and_among_equals_who_waited_longest() {
        assertThat(taken(7)).containsExactly("bob", "eve", "bob", "eve", "ann", "bob", "eve");
    }

    @Test
    void who_was_chosen_for_nothing_keeps_their_place() {
        assertThat(take()).isEqualTo("bob");
        loads.giveBack("g", "s", "bob");
        loads.giveBack("g", "s", "eve");
        assertThat(taken(2)).containsExactly("eve", "bob");
    }

    @Test
    void the_count_is_taken_anew_after_a_few_seconds() {
        taken(2);
        open.put("ann", 0L);
        open.put("bob", 9L);
        open.put("eve", 9L);
        clock.advance(OpenLoads.FRESH);
        assertThat(take()).isNotEqualTo("ann");
        clock.advance(Duration.ofMillis(1));
        assertThat(take()).isEqualTo("ann");
    }

    @Test
    void past_the_bound_all_are_equally_loaded_and_take_turns() {
        open.replaceAll((who, count) -> 10_000L);
        assertThat(taken(6)).containsExactly("ann", "bob", "eve", "ann", "bob", "eve");
    }

    @Test
    void where_nobody_is_nobody_is_chosen() {
        assertThat(loads.take("g", "s", List.of(), staff -> 1.0)).isEmpty();
    }

    @Test
    void who_has_twice_the_weight_gets_twice_as_many_and_who_has_none_gets_none() {
        open.put("ann", 0L);
        weights.putAll(Map.of("ann", 2.0, "bob", 1.0, "eve", 0.0));
        assertThat(taken(30))
                .containsOnly("ann", "bob")
                .filteredOn("ann"::equals)
                .hasSize(20);
    }

    @Test
    void weights_hold_past_the_bound_as_well() {
        open.replaceAll((who, count) -> 10_000L);
        weights.put("ann", 2.0);
        assertThat(taken(40)).filteredOn("ann"::equals).hasSize(20);
    }

    @Test
    void where_everybody_has_weight_none_nobody_is_chosen() {
        weights.putAll(Map.of("ann", 0.0, "bob", 0.0, "eve", 0.0));
        assertThat(loads.take("g", "s", List.of("ann", "bob", "eve"), weights::get))
                .isEmpty();
    }
}
