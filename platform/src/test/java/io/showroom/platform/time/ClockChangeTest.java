package io.showroom.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.time.OpeningHours.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Working time over the days the clocks change: Berlin, 2026-03-29 (2:00 → 3:00) and 2026-10-25 (3:00 → 2:00). */
class ClockChangeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private static WorkingCalendar daily(String from, String to) {
        Map<String, List<Interval>> week = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(DayOfWeek::name, day -> List.of(new Interval(from, to))));
        return WorkingCalendar.of(BERLIN, new OpeningHours(week, Set.of(), Set.of()));
    }

    private static Duration worked(WorkingCalendar calendar, LocalDate day) {
        Function<LocalDate, Instant> opening = d -> calendar.opening(d).orElseThrow();
        return Duration.between(opening.apply(day), calendar.closing(day).orElseThrow());
    }

    @Test
    void an_hour_inside_the_gap_does_not_exist() {
        assertThat(worked(daily("01:00", "05:00"), SPRING)).isEqualTo(Duration.ofHours(3));
        assertThat(daily("01:00", "05:00")
                        .plusWorkingTime(Instant.parse("2026-03-29T00:50:00Z"), Duration.ofMinutes(15)))
                .isEqualTo(Instant.parse("2026-03-29T01:05:00Z"));
    }

    @Test
    void hours_that_lie_wholly_in_the_gap_are_no_working_time_that_day() {
        WorkingCalendar night = daily("02:00", "03:00");
        assertThat(night.opening(SPRING)).isEmpty();
        assertThat(night.plusWorkingTime(Instant.parse("2026-03-29T00:00:00Z"), Duration.ofMinutes(15)))
                .isEqualTo(Instant.parse("2026-03-30T00:15:00Z"));
    }

    @Test
    void hours_that_begin_or_end_in_the_gap_begin_or_end_at_the_change() {
        assertThat(daily("02:30", "05:00").opening(SPRING)).contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(daily("01:00", "02:30").closing(SPRING)).contains(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void the_repeated_hour_counts_twice() {
        assertThat(worked(daily("01:00", "05:00"), AUTUMN)).isEqualTo(Duration.ofHours(5));
        assertThat(worked(daily("02:00", "03:00"), AUTUMN)).isEqualTo(Duration.ofHours(2));
        assertThat(daily("01:00", "05:00").plusWorkingTime(Instant.parse("2026-10-25T00:30:00Z"), Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void half_of_the_repeated_hour_counts_twice_without_the_half_between() {
        WorkingCalendar half = daily("02:00", "02:30");
        assertThat(half.isOpen(Instant.parse("2026-10-25T00:15:00Z"))).isTrue();
        assertThat(half.isOpen(Instant.parse("2026-10-25T00:45:00Z"))).isFalse();
        assertThat(half.isOpen(Instant.parse("2026-10-25T01:15:00Z"))).isTrue();
        assertThat(half.isOpen(Instant.parse("2026-10-25T01:30:00Z"))).isFalse();
        assertThat(half.plusWorkingTime(Instant.parse("2026-10-25T00:00:00Z"), Duration.ofMinutes(45)))
                .isEqualTo(Instant.parse("2026-10-25T01:15:00Z"));
    }

    @Test
    void hours_from_the_middle_of_the_repeated_hour_are_open_in_both_halves() {
        WorkingCalendar late = daily("02:30", "04:00");
        assertThat(late.isOpen(Instant.parse("2026-10-25T00:45:00Z"))).isTrue();
        assertThat(late.isOpen(Instant.parse("2026-10-25T01:15:00Z"))).isFalse();
        assertThat(late.isOpen(Instant.parse("2026-10-25T01:45:00Z"))).isTrue();
    }

    @Test
    void a_day_that_ends_at_midnight_has_twenty_three_or_twenty_five_hours() {
        assertThat(worked(daily("00:00", "24:00"), SPRING)).isEqualTo(Duration.ofHours(23));
        assertThat(worked(daily("00:00", "24:00"), AUTUMN)).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void a_midnight_that_does_not_exist_is_the_moment_of_the_change() {
        WorkingCalendar beirut = WorkingCalendar.of(ZoneId.of("Asia/Beirut"), null);
        LocalDate change = LocalDate.of(2026, 3, 29);
        assertThat(beirut.dateAt(beirut.startOf(change))).isEqualTo(change);
        assertThat(beirut.dateAt(beirut.startOf(change).minusNanos(1))).isEqualTo(change.minusDays(1));
    }
}
