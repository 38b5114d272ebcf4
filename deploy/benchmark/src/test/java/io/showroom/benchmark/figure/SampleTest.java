package io.showroom.benchmark.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Sample.of(1, 2, 4, 100).median()).isEqualTo(3);
    }

    @Test
    void a_percentile_is_a_value_that_was_measured_by_nearest_rank() {
        Sample hundred = Sample.of(IntStream.rangeClosed(1, 100).boxed().toList());

        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(99.1)).isEqualTo(100);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.percentile(0.5)).isEqualTo(1);
    }

    @Test
    void of_few_values_the_99th_percentile_is_the_worst() {
        assertThat(Sample.of(3, 80, 5).percentile(99)).isEqualTo(80);
    }

    @Test
    void no_percentile_lies_outside_of_all() {
        Sample one = Sample.of(1);

        assertThatThrownBy(() -> one.percentile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.percentile(100.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.percentile(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void growth_compares_medians_so_that_one_slow_call_does_not_count() {
        assertThat(Sample.of(2, 3, 500).timesAsMuchAs(Sample.of(2, 2, 2))).isEqualTo(1.5);
    }

    @Test
    void nothing_measured_says_nothing() {
        assertThatThrownBy(() -> Sample.of(List.<Double>of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(1).timesAsMuchAs(Sample.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_measured_later_does_not_change_a_sample() {
        double[] values = {1, 2, 3};
        Sample sample = Sample.of(values);
        values[1] = 100;

        assertThat(sample.median()).isEqualTo(2);
        assertThat(sample.least()).isEqualTo(1);
        assertThat(sample.most()).isEqualTo(3);
    }
}
