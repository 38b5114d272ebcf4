package io.showroom.lead.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    private static Spread of(long... values) {
        Spread spread = new Spread();
        for (long value : values) {
            spread.add(value, 1);
        }
        return spread;
    }

    @ParameterizedTest
    @CsvSource({"50, 3", "90, 5", "1, 1", "20, 1", "21, 2", "100, 5"})
    void a_percentile_is_the_value_at_the_nearest_rank_of_those_there_are(int percent, long value) {
        assertThat(of(5, 1, 4, 2, 3).percentile(percent)).isEqualTo(value);
    }

    @Test
    void of_an_even_number_the_median_is_the_lower_one_of_the_middle() {
        assertThat(of(1, 2, 3, 4).percentile(50)).isEqualTo(2);
    }

    @Test
    void nothing_has_no_median() {
        assertThat(of().percentile(50)).isNull();
        assertThat(of().size()).isZero();
    }

    @Test
    void it_says_the_same_as_the_sorted_list_of_its_values() {
        Random random = new Random(11);
        List<Long> values = new ArrayList<>();
        Spread spread = new Spread();
        for (int i = 0; i < 1_237; i++) {
            long value = random.nextInt(90);
            values.add(value);
            spread.add(value, 1);
        }
        Collections.sort(values);
        for (int percent = 1; percent <= 100; percent++) {
            int rank = (int) Math.ceil(percent / 100.0 * values.size());
            assertThat(spread.percentile(percent)).as("%d %%", percent).isEqualTo(values.get(rank - 1));
        }
    }
}
