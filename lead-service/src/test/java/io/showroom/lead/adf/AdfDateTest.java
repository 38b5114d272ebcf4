package io.showroom.lead.adf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdfDateTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01T15:30:20-08:00       | 2026-03-01T23:30:20Z
            2026-03-01T15:30:20Z            | 2026-03-01T15:30:20Z
            2026-03-01T15:30:20+0800        | 2026-03-01T07:30:20Z
            2026-03-01T15:30:20.123+08:00   | 2026-03-01T07:30:20.123Z
            2026-03-01T15:30:20             | 2026-03-01T07:30:20Z
            2026-03-01 15:30                | 2026-03-01T07:30:00Z
            2026-03-01                      | 2026-02-28T16:00:00Z
            2026/3/1 15:30:20               | 2026-03-01T07:30:20Z
            03/01/2026 3:30 PM              | 2026-03-01T07:30:00Z
            3/1/2026 3:30:20 pm             | 2026-03-01T07:30:20Z
            25/12/2025 15:30                | 2025-12-25T07:30:00Z
            1.3.2026 15:30                  | 2026-03-01T07:30:00Z
            2026年3月1日 15:30                | 2026-03-01T07:30:00Z
            20260301T153020                 | 2026-03-01T07:30:20Z
            Sun, 1 Mar 2026 15:30:20 +0100  | 2026-03-01T14:30:20Z
            1 Mar 2026 15:30                | 2026-03-01T07:30:00Z
            Mar 1, 2026 3:30 PM             | 2026-03-01T07:30:00Z
            """)
    void dates_as_senders_write_them_are_read_and_without_a_zone_in_the_stores(String typed, Instant meant) {
        assertThat(AdfDate.read(typed, SHANGHAI)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "13/13/2026", "2026-03-01T25:00:00", "12345"})
    void what_is_no_date_is_none(String typed) {
        assertThat(AdfDate.read(typed, SHANGHAI)).isEmpty();
    }
}
