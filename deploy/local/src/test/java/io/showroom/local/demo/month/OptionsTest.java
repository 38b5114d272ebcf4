package io.showroom.local.demo.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.local.demo.StoryStopped;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void two_thousand_leads_from_a_fixed_seed_unless_asked_otherwise() {
        assertThat(Options.of()).isEqualTo(Options.of("--leads", "2000")).isEqualTo(Options.of());
        assertThat(Options.of("--seed", "7", "--leads", "50").seed()).isEqualTo(7);
    }

    @Test
    void what_cannot_be_played_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Options.of("--leads", "0")).isInstanceOf(StoryStopped.class);
        assertThatThrownBy(() -> Options.of("--leads", "99999999999")).hasMessageContaining("--leads");
        assertThatThrownBy(() -> Options.of("--leads", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> Options.of("--leads")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Options.of("--speed", "7")).hasMessageContaining("--speed");
    }
}
