package io.showroom.lead.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.time.OpeningHours;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportDayTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<OpeningHours.Interval> NINE_TO_SIX = List.of(new OpeningHours.Interval("09:00", "18:00"));
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void a_working_day_is_in_time_at_six_in_the_evening_and_late_a_second_after() {
        ReportDay day = day(daily(Set.of(), Set.of()), FRIDAY);
        assertThat(day.inTime(shanghai("2026-03-06T18:00:00"))).isTrue();
        assertThat(day.inTime(shanghai("2026-03-06T18:00:00.999")))
                .as("fractions are dropped")
                .isTrue();
        assertThat(day.inTime(shanghai("2026-03-06T18:00:01"))).isFalse();
    }

    @Test
    void saturday_and_sunday_wait_until_half_past_nine_on_monday() {
        for (LocalDate weekend : List.of(SATURDAY, SUNDAY)) {
            ReportDay day = day(daily(Set.of(), Set.of()), weekend);
            assertThat(day.inTime(shanghai("2026-03-09T09:30:00.5"))).isTrue();
            assertThat(day.inTime(shanghai("2026-03-09T09:30:01"))).isFalse();
        }
    }

    @Test
    void a_weekend_before_a_holiday_waits_for_the_day_after_it() {
        ReportDay day = day(daily(Set.of(MONDAY), Set.of()), SUNDAY);
        assertThat(day.due()).isEqualTo(shanghai("2026-03-10T09:30:00"));
    }

    @Test
    void a_working_day_swapped_onto_a_saturday_is_due_the_same_evening() {
        assertThat(day(daily(Set.of(), Set.of(SATURDAY)), SATURDAY).due()).isEqualTo(shanghai("2026-03-07T18:00:00"));
    }

    @Test
    void a_public_holiday_that_is_worked_waits_for_the_next_working_day() {
        assertThat(day(daily(Set.of(FRIDAY), Set.of(FRIDAY)), FRIDAY).due()).isEqualTo(shanghai("2026-03-09T09:30:00"));
    }

    @Test
    void a_closed_day_has_no_report() {
        assertThat(ReportDay.of(daily(Set.of(FRIDAY), Set.of()), ReportSettings.handbook(), FRIDAY))
                .isNull();
    }

    @Test
    void the_first_open_day_of_the_month_carries_the_targets() {
        WorkingCalendar closedOnTheFirst = daily(Set.of(LocalDate.parse("2026-03-01")), Set.of());
        assertThat(day(closedOnTheFirst, LocalDate.parse("2026-03-02")).carriesTargets())
                .isTrue();
        assertThat(day(closedOnTheFirst, LocalDate.parse("2026-03-03")).carriesTargets())
                .isFalse();
        assertThat(day(daily(Set.of(), Set.of()), LocalDate.parse("2026-03-01")).carriesTargets())
                .isTrue();
    }

    @Test
    void a_late_report_is_taken_for_31_days_after_it_was_due() {
        WorkingCalendar calendar = daily(Set.of(), Set.of());
        assertThat(open(calendar, FRIDAY, "2026-04-06T23:59:59").day()).isEqualTo(FRIDAY);
        assertThatThrownBy(() -> open(calendar, FRIDAY, "2026-04-07T00:00:00"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("31 days");
    }

    @Test
    void tomorrow_cannot_be_reported_and_today_can() {
        WorkingCalendar calendar = daily(Set.of(), Set.of());
        assertThat(open(calendar, FRIDAY, "2026-03-06T00:00:00").day()).isEqualTo(FRIDAY);
        assertThatThrownBy(() -> open(calendar, FRIDAY, "2026-03-05T23:59:59")).isInstanceOf(Invalid.class);
    }

    private static ReportDay day(WorkingCalendar calendar, LocalDate day) {
        return ReportDay.of(calendar, ReportSettings.handbook(), day);
    }

    private static ReportDay open(WorkingCalendar calendar, LocalDate day, String now) {
        return ReportDay.open(calendar, ReportSettings.handbook(), day, shanghai(now));
    }

    /** A store that opens every day of the week. */
    private static WorkingCalendar daily(Set<LocalDate> closed, Set<LocalDate> swapped) {
        Map<String, List<OpeningHours.Interval>> week = Map.of(
                "MONDAY", NINE_TO_SIX,
                "TUESDAY", NINE_TO_SIX,
                "WEDNESDAY", NINE_TO_SIX,
                "THURSDAY", NINE_TO_SIX,
                "FRIDAY", NINE_TO_SIX,
                "SATURDAY", NINE_TO_SIX,
                "SUNDAY", NINE_TO_SIX);
        return WorkingCalendar.of(SHANGHAI, new OpeningHours(week, closed, swapped));
    }

    private static Instant shanghai(String local) {
        return java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
