package io.showroom.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.time.OpeningHours.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final WorkingCalendar usual = WorkingCalendar.of(SHANGHAI, null);

    private static Instant at(LocalDate date, String time) {
        return LocalDateTime.parse(date + "T" + time).atZone(SHANGHAI).toInstant();
    }

    private static WorkingCalendar weekdays(Interval... hours) {
        List<Interval> day = List.of(hours);
        return WorkingCalendar.of(
                SHANGHAI,
                new OpeningHours(
                        Map.of("MONDAY", day, "TUESDAY", day, "WEDNESDAY", day, "THURSDAY", day, "FRIDAY", day),
                        Set.of(),
                        Set.of()));
    }

    @Test
    void within_the_day_working_time_is_time() {
        assertThat(usual.plusWorkingTime(at(FRIDAY, "10:00"), QUARTER)).isEqualTo(at(FRIDAY, "10:15"));
    }

    @Test
    void what_ends_exactly_at_closing_is_due_at_closing() {
        assertThat(usual.plusWorkingTime(at(FRIDAY, "17:45"), QUARTER)).isEqualTo(at(FRIDAY, "18:00"));
    }

    @Test
    void a_second_more_is_due_a_second_after_the_next_opening() {
        assertThat(usual.plusWorkingTime(at(FRIDAY, "17:45:01"), QUARTER))
                .isEqualTo(at(FRIDAY.plusDays(1), "09:00:01"));
    }

    @Test
    void before_opening_and_after_closing_the_clock_stands_still() {
        assertThat(usual.plusWorkingTime(at(FRIDAY, "03:00"), QUARTER)).isEqualTo(at(FRIDAY, "09:15"));
        assertThat(usual.plusWorkingTime(at(FRIDAY, "18:00"), QUARTER)).isEqualTo(at(FRIDAY.plusDays(1), "09:15"));
        assertThat(usual.plusWorkingTime(at(FRIDAY, "23:59"), QUARTER)).isEqualTo(at(FRIDAY.plusDays(1), "09:15"));
    }

    @Test
    void a_store_without_hours_works_nine_to_six_monday_to_saturday() {
        assertThat(usual.isOpen(at(FRIDAY.plusDays(1), "09:00"))).isTrue();
        assertThat(usual.isOpen(at(FRIDAY.plusDays(1), "08:59:59"))).isFalse();
        assertThat(usual.isOpen(at(FRIDAY.plusDays(1), "17:59:59"))).isTrue();
        assertThat(usual.isOpen(at(FRIDAY.plusDays(1), "18:00"))).isFalse();
        assertThat(usual.isWorkingDay(FRIDAY.plusDays(1))).isTrue();
        assertThat(usual.isWorkingDay(FRIDAY.plusDays(2))).isFalse();
        assertThat(usual.plusWorkingTime(at(FRIDAY.plusDays(1), "17:50"), QUARTER))
                .isEqualTo(at(FRIDAY.plusDays(3), "09:05"));
    }

    @Test
    void the_noon_break_is_no_working_time() {
        WorkingCalendar twice = weekdays(new Interval("13:30", "18:00"), new Interval("09:00", "12:00"));
        assertThat(twice.plusWorkingTime(at(FRIDAY, "11:50"), QUARTER)).isEqualTo(at(FRIDAY, "13:35"));
        assertThat(twice.plusWorkingTime(at(FRIDAY, "11:45"), QUARTER)).isEqualTo(at(FRIDAY, "12:00"));
        assertThat(twice.isOpen(at(FRIDAY, "12:00"))).isFalse();
        assertThat(twice.isOpen(at(FRIDAY, "13:30"))).isTrue();
    }

    @Test
    void overlapping_intervals_are_counted_once() {
        WorkingCalendar overlapping = weekdays(new Interval("09:00", "12:00"), new Interval("11:00", "13:00"));
        assertThat(overlapping.plusWorkingTime(at(FRIDAY, "09:00"), Duration.ofHours(4)))
                .isEqualTo(at(FRIDAY, "13:00"));
        assertThat(overlapping.closing(FRIDAY)).contains(at(FRIDAY, "13:00"));
    }

    @Test
    void an_interval_inside_another_does_not_close_the_store_early() {
        WorkingCalendar nested = weekdays(new Interval("09:00", "18:00"), new Interval("10:00", "11:00"));
        assertThat(nested.closing(FRIDAY)).contains(at(FRIDAY, "18:00"));
        assertThat(nested.plusWorkingTime(at(FRIDAY, "09:00"), Duration.ofHours(9)))
                .isEqualTo(at(FRIDAY, "18:00"));
    }

    @Test
    void a_day_may_end_at_midnight() {
        WorkingCalendar late = weekdays(new Interval("18:00", "24:00"));
        assertThat(late.isOpen(at(FRIDAY, "23:59:59"))).isTrue();
        assertThat(late.isOpen(at(FRIDAY.plusDays(1), "00:00"))).isFalse();
        assertThat(late.plusWorkingTime(at(FRIDAY, "23:45"), QUARTER)).isEqualTo(at(FRIDAY.plusDays(1), "00:00"));
        assertThat(late.plusWorkingTime(at(FRIDAY, "23:50"), QUARTER)).isEqualTo(at(FRIDAY.plusDays(3), "18:05"));
    }

    @Test
    void a_store_that_never_closes_counts_straight_through_midnight() {
        WorkingCalendar always = weekdays(new Interval("00:00", "24:00"));
        LocalDate thursday = FRIDAY.minusDays(1);
        assertThat(always.plusWorkingTime(at(thursday, "23:50"), QUARTER)).isEqualTo(at(FRIDAY, "00:05"));
    }

    @Test
    void closed_days_are_skipped() {
        WorkingCalendar holiday = WorkingCalendar.of(
                SHANGHAI, new OpeningHours(OpeningHours.DEFAULT.week(), Set.of(FRIDAY.plusDays(1)), Set.of()));
        assertThat(holiday.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
        assertThat(holiday.plusWorkingTime(at(FRIDAY, "17:50"), QUARTER)).isEqualTo(at(FRIDAY.plusDays(3), "09:05"));
        assertThat(holiday.nextWorkingDay(FRIDAY)).isEqualTo(FRIDAY.plusDays(3));
    }

    @Test
    void a_swapped_working_day_has_mondays_hours_when_its_weekday_has_none() {
        Map<String, List<Interval>> week = Map.of("MONDAY", List.of(new Interval("08:00", "16:00")));
        WorkingCalendar swapped =
                WorkingCalendar.of(SHANGHAI, new OpeningHours(week, Set.of(), Set.of(FRIDAY.plusDays(2))));
        assertThat(swapped.opening(FRIDAY.plusDays(2))).contains(at(FRIDAY.plusDays(2), "08:00"));
        assertThat(swapped.closing(FRIDAY.plusDays(2))).contains(at(FRIDAY.plusDays(2), "16:00"));
        assertThat(swapped.isWorkingDay(FRIDAY.plusDays(9))).isFalse();
    }

    @Test
    void a_swapped_working_day_has_its_own_weekdays_hours_when_there_are_any() {
        Map<String, List<Interval>> week = Map.of(
                "MONDAY", List.of(new Interval("08:00", "16:00")), "SATURDAY", List.of(new Interval("10:00", "14:00")));
        WorkingCalendar swapped =
                WorkingCalendar.of(SHANGHAI, new OpeningHours(week, Set.of(), Set.of(FRIDAY.plusDays(1))));
        assertThat(swapped.opening(FRIDAY.plusDays(1))).contains(at(FRIDAY.plusDays(1), "10:00"));
    }

    @Test
    void a_swapped_working_day_inside_a_closure_is_worked() {
        LocalDate saturday = FRIDAY.plusDays(1);
        WorkingCalendar both = WorkingCalendar.of(
                SHANGHAI, new OpeningHours(OpeningHours.DEFAULT.week(), Set.of(saturday), Set.of(saturday)));
        assertThat(both.isWorkingDay(saturday)).isTrue();
    }

    @Test
    void working_days_and_periods_are_counted_in_the_stores_calendar() {
        assertThat(usual.workingDays(FRIDAY, FRIDAY.plusDays(3)))
                .containsExactly(FRIDAY, FRIDAY.plusDays(1), FRIDAY.plusDays(3));
        assertThat(usual.workingDays(FRIDAY, FRIDAY.minusDays(1))).isEmpty();
        assertThat(WorkingCalendar.startOfWeek(LocalDate.of(2026, 7, 5))).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(WorkingCalendar.startOfWeek(LocalDate.of(2026, 6, 29))).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(WorkingCalendar.startOfMonth(FRIDAY)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(usual.dateAt(Instant.parse("2026-07-03T15:59:59Z"))).isEqualTo(FRIDAY);
        assertThat(usual.dateAt(Instant.parse("2026-07-03T16:00:00Z"))).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void no_time_at_all_is_due_now_when_open_and_at_opening_when_not() {
        assertThat(usual.plusWorkingTime(at(FRIDAY, "10:00"), Duration.ZERO)).isEqualTo(at(FRIDAY, "10:00"));
        assertThat(usual.plusWorkingTime(at(FRIDAY, "07:00"), Duration.ZERO)).isEqualTo(at(FRIDAY, "09:00"));
    }

    @Test
    void a_store_that_never_opens_counts_plain_time() {
        WorkingCalendar never = WorkingCalendar.of(SHANGHAI, new OpeningHours(Map.of(), Set.of(), Set.of()));
        assertThat(never.plusWorkingTime(at(FRIDAY, "10:00"), QUARTER)).isEqualTo(at(FRIDAY, "10:15"));
        assertThat(never.isOpen(at(FRIDAY, "10:00"))).isFalse();
        assertThat(never.nextWorkingDay(FRIDAY)).isEqualTo(FRIDAY.plusDays(1));
    }
}
