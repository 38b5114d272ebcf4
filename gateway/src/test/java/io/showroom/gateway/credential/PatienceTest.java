package io.showroom.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private final Patience patience = new Patience(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "11, 900", "100000, 900"})
    void a_name_rests_from_the_fifth_wrong_password_on_twice_as_long_each_time(int failures, long seconds) {
        assertThat(patience.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void what_is_left_is_told_in_whole_seconds_and_minutes_never_too_few() {
        assertThat(new TooManyTries(Duration.ofMillis(1)).retryAfterSeconds()).isEqualTo(1);
        assertThat(new TooManyTries(Duration.ofMillis(30_001)).retryAfterSeconds())
                .isEqualTo(31);
        assertThat(new TooManyTries(Duration.ofMillis(1)).minutes()).isEqualTo(1);
        assertThat(new TooManyTries(Duration.ofSeconds(60)).minutes()).isEqualTo(1);
        assertThat(new TooManyTries(Duration.ofSeconds(61)).minutes()).isEqualTo(2);
    }
}
