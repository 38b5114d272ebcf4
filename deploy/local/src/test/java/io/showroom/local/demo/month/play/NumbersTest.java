package io.showroom.local.demo.month.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.local.demo.Bodies;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 12);

    @Test
    void a_vin_has_its_check_digit() {
        String vin = Numbers.vin(MONTH, 123, 1);

        assertThat(vin).hasSize(17).doesNotContainPattern("[IOQ]");
        assertThat(vin.charAt(8)).isEqualTo(Bodies.vinCheckDigit(vin));
    }

    @Test
    void no_two_cars_have_the_same_vin_in_this_month_or_another() {
        Stream<String> vins = Stream.of(MONTH, MONTH.plusMonths(1), MONTH.plusMonths(25))
                .flatMap(month -> IntStream.range(0, 500).boxed().flatMap(lead -> Stream.of(1, 2, 6)
                        .map(line -> Numbers.vin(month, lead, line))));

        assertThat(vins).doesNotHaveDuplicates();
    }

    @Test
    void keys_follow_from_the_seed_the_month_and_the_call() {
        assertThat(new Keys(1, MONTH).of("a")).isEqualTo(new Keys(1, MONTH).of("a"));
        assertThat(Stream.of(
                        new Keys(1, MONTH).of("a"),
                        new Keys(1, MONTH).of("b"),
                        new Keys(2, MONTH).of("a"),
                        new Keys(1, MONTH.plusMonths(1)).of("a")))
                .doesNotHaveDuplicates();
    }
}
