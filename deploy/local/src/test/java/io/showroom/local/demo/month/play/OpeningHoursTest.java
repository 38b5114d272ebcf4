package io.showroom.local.demo.month.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.local.demo.month.plan.OpenDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpeningHoursTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void a_store_without_hours_opens_from_monday_to_saturday() {
        assertThat(opens("null", SATURDAY)).isTrue();
        assertThat(opens("null", SUNDAY)).isFalse();
    }

    @Test
    void closed_days_are_closed_and_swapped_days_are_open_whatever_the_week_says() {
        String hours = """
            {"week": {"MONDAY": [{"from": "09:00", "to": "18:00"}]},
             "closedDays": ["2026-12-07"], "openDays": ["2026-12-06"]}\
            """;

        assertThat(opens(hours, SUNDAY)).isTrue();
        assertThat(opens(hours, MONDAY)).isFalse();
        assertThat(opens(hours, MONDAY.plusWeeks(1))).isTrue();
    }

    private static boolean opens(String hours, LocalDate day) {
        OpenDays days = OpeningHours.of(new JsonMapper().readTree(hours));
        return days.open().test(day);
    }
}
