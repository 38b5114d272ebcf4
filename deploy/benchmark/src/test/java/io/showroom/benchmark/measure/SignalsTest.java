package io.showroom.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignalsTest {

    @Test
    void of_ten_signals_about_one_raises_the_level_and_never_lowers_it() {
        int raises = 0;
        for (int lead = 0; lead < 100; lead++) {
            int of = lead;
            String[] kinds = IntStream.range(0, 20)
                    .mapToObj(step -> Signals.kind(step, of))
                    .toArray(String[]::new);
            for (int step = 1; step < kinds.length; step++) {
                raises += kinds[step].equals(kinds[step - 1]) ? 0 : 1;
            }
        }

        assertThat(raises).isBetween(150, 200);
    }
}
