package io.showroom.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.benchmark.Options.Part;
import io.showroom.benchmark.measure.Effort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void everything_is_measured_in_some_minutes_unless_asked_otherwise() {
        Options options = Options.of(List.of(), Optional.empty());

        assertThat(options.effort()).isEqualTo(Effort.quick());
        assertThat(options.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(options.uri()).isEmpty();
    }

    @Test
    void parts_and_numbers_can_be_chosen() {
        Options options = Options.of(
                List.of("--full", "--only", "events, growth", "--leads", "10,200"), Optional.of("mongodb://a"));

        assertThat(options.parts()).containsExactlyInAnyOrder(Part.EVENTS, Part.GROWTH);
        assertThat(options.effort().engine()).containsExactly(10L, 200L);
        assertThat(options.effort().embedded()).isEqualTo(Effort.full().embedded());
        assertThat(options.uri()).contains("mongodb://a");
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThatThrownBy(() -> Options.of(List.of("--fast"), Optional.empty()))
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.of(List.of("--only", "weather"), Optional.empty()))
                .hasMessageContaining("weather");
        assertThatThrownBy(() -> Options.of(List.of("--leads", "many"), Optional.empty()))
                .hasMessageContaining("many");
        assertThatThrownBy(() -> Options.of(List.of("--leads", "20,10"), Optional.empty()))
                .hasMessageContaining("grow");
        assertThatThrownBy(() -> Options.of(List.of("--rows"), Optional.empty()))
                .hasMessageContaining("--rows");
    }
}
