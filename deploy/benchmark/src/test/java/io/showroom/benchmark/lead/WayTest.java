package io.showroom.benchmark.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WayTest {

    @Test
    void the_ways_add_up_to_a_hundred() {
        assertThat(Arrays.stream(Way.values()).mapToInt(Way::hundredths).sum()).isEqualTo(100);
    }
}
