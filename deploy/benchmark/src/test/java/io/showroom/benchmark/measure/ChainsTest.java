package io.showroom.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.benchmark.bed.Event;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private final Chains chains = new Chains("lead.created.v1", "customer.lead-linked.v1");

    @Test
    void an_effect_is_timed_from_write_to_write_and_until_it_was_heard() {
        chains.hear(created("a", 1_000));
        chains.hear(linked("a", 1_007, 1_012));

        assertThat(chains.stored()).containsExactly(7L);
        assertThat(chains.heard()).containsExactly(12L);
    }

    @Test
    void an_effect_heard_before_its_cause_counts_the_same() {
        chains.hear(linked("a", 1_007, 1_012));
        chains.hear(created("a", 1_000));

        assertThat(chains.stored()).containsExactly(7L);
    }

    @Test
    void of_several_effects_the_first_counts() {
        chains.hear(created("a", 1_000));
        chains.hear(linked("a", 1_007, 1_012));
        chains.hear(linked("a", 1_900, 1_901));

        assertThat(chains.stored()).containsExactly(7L);
    }

    @Test
    void a_cause_without_effect_is_missed() {
        chains.hear(created("a", 1_000));
        chains.hear(created("b", 1_001));
        chains.hear(linked("b", 1_002, 1_003));
        chains.hear(linked("c", 1_002, 1_003));

        assertThat(chains.stored()).hasSize(1);
        assertThat(chains.missing()).isEqualTo(1);
    }

    private static Event created(String lead, long raised) {
        return new Event("lead.created.v1", lead, raised, raised + 1, "{}");
    }

    private static Event linked(String lead, long raised, long heard) {
        return new Event(
                "customer.lead-linked.v1",
                "customer",
                raised,
                heard,
                "{\"customerId\":\"customer\",\"leadId\":\"%s\"}".formatted(lead));
    }
}
