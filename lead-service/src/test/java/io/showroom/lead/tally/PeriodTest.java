package io.showroom.lead.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-31, 3, 0",
        "2026-01-02, 2026-03-31, 2, 30",
        "2026-01-01, 2026-03-30, 2, 30",
        "2026-01-31, 2026-03-01, 1, 2",
        "2026-02-10, 2026-02-10, 0, 1",
        "2024-02-01, 2024-02-29, 1, 0",
        "2026-01-02, 2026-02-27, 0, 57"
    })
    void a_period_is_its_whole_months_and_the_days_that_are_left(String from, String to, int months, int days) {
        assertThat(period(from, to).wholeMonths()).hasSize(months);
        assertThat(period(from, to).looseDays()).hasSize(days);
    }

    @Test
    void months_and_days_cover_every_day_once_and_the_days_left_are_few() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
            Period period = new Period(from, from.plusDays(random.nextInt(900)));
            Set<LocalDate> covered = new HashSet<>(period.looseDays());
            for (YearMonth month : period.wholeMonths()) {
                month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).forEach(day -> assertThat(covered.add(day))
                        .isTrue());
            }
            assertThat(covered).hasSize((int) period.days()).allMatch(period::contains);
            assertThat(period.looseDays()).hasSizeLessThan(61);
        }
    }

    @Test
    void a_period_ends_no_earlier_than_it_begins_and_is_ten_years_at_most() {
        assertThatThrownBy(() -> period("2026-01-02", "2026-01-01")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> period("2016-01-01", "2026-01-02")).isInstanceOf(Invalid.class);
        assertThat(period("2016-01-01", "2026-01-01").days()).isEqualTo(3654);
    }

    @Test
    void the_period_before_has_the_same_length_and_ends_the_day_before() {
        assertThat(period("2026-03-01", "2026-03-31").before()).isEqualTo(period("2026-01-29", "2026-02-28"));
    }
}
