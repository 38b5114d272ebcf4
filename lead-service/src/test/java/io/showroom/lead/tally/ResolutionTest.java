package io.showroom.lead.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

    @ParameterizedTest
    @CsvSource({
        "PT-1S, 0",
        "PT0S, 0",
        "PT2H23M59S, 0",
        "PT2H24M, 1",
        "P9DT23H59M59S, 99",
        "P10D, 100",
        "P10DT23H59M59S, 100",
        "P11D, 110",
        "P400DT1H, 4000"
    })
    void days_count_in_tenths_below_ten_and_whole_from_there_on(Duration duration, long tenths) {
        assertThat(Resolution.DAYS.bin(duration)).isEqualTo(tenths);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.9S, 0",
        "PT9M59S, 599",
        "PT10M59S, 600",
        "PT11M, 660",
        "PT23H59M59S, 86340",
        "PT24H59M, 86400",
        "PT25H, 90000"
    })
    void answers_count_in_seconds_then_minutes_then_hours(Duration duration, long seconds) {
        assertThat(Resolution.SECONDS.bin(duration)).isEqualTo(seconds);
    }
}
