package io.showroom.vehicle.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueRuleTest {

    private static final Instant DELIVERED = Instant.parse("2026-01-10T02:00:00Z");
    private static final Mark BASE = new Mark(DELIVERED, 0);
    private final DueRule rule = new DueRule(new Interval(12, 10_000), 15_000, ZoneId.of("Asia/Shanghai"));

    @Test
    void a_car_that_runs_little_is_due_after_the_plans_months() {
        NextDue due = rule.after(BASE, List.of(BASE, mark(100, 1_000)));

        assertThat(due).isEqualTo(new NextDue(LocalDate.parse("2027-01-10"), 10_000));
    }

    @Test
    void a_car_that_runs_much_is_due_on_the_day_its_mileage_is_reached() {
        NextDue due = rule.after(BASE, List.of(BASE, mark(100, 5_000)));

        assertThat(due.date()).isEqualTo(LocalDate.parse("2026-01-10").plusDays(200));
    }

    @Test
    void a_car_that_reaches_both_on_one_day_is_due_on_that_day() {
        DueRule tight = new DueRule(new Interval(1, 3_100), 15_000, ZoneId.of("Asia/Shanghai"));

        assertThat(tight.after(BASE, List.of(BASE, mark(20, 2_000))).date()).isEqualTo(LocalDate.parse("2026-02-10"));
    }

    @Test
    void a_car_over_its_mileage_was_due_on_the_day_it_was_read() {
        NextDue due = rule.after(BASE, List.of(BASE, mark(60, 10_000)));

        assertThat(due.date()).isEqualTo(LocalDate.parse("2026-03-11"));
    }

    @Test
    void readings_thirteen_days_apart_say_nothing_and_fourteen_do() {
        assertThat(DailyMileage.of(List.of(BASE, mark(13, 13_000)), 3_650)).isEqualTo(10.0);
        assertThat(DailyMileage.of(List.of(BASE, mark(14, 14_000)), 3_650)).isEqualTo(1_000.0);
    }

    @Test
    void readings_older_than_two_years_do_not_count() {
        Mark old = BASE;
        Mark newer = mark(731, 100_000);
        Mark newest = mark(831, 101_000);

        assertThat(DailyMileage.of(List.of(old, newer, newest), 15_000)).isEqualTo(10.0);
    }

    @Test
    void an_exchanged_odometer_falls_back_to_the_assumed_mileage() {
        assertThat(DailyMileage.of(List.of(new Mark(DELIVERED, 90_000), mark(100, 10)), 3_650))
                .isEqualTo(10.0);
    }

    @Test
    void a_car_that_stands_still_is_due_after_the_months() {
        assertThat(rule.after(BASE, List.of(BASE, mark(300, 0))).date()).isEqualTo(LocalDate.parse("2027-01-10"));
    }

    @Test
    void the_day_is_the_one_of_the_stores_zone() {
        Mark lateInTheEvening = new Mark(Instant.parse("2026-01-10T17:00:00Z"), 0);
        DueRule inBerlin = new DueRule(new Interval(12, 10_000), 1, ZoneId.of("Europe/Berlin"));
        DueRule inShanghai = new DueRule(new Interval(12, 10_000), 1, ZoneId.of("Asia/Shanghai"));

        assertThat(inBerlin.after(lateInTheEvening, List.of()).date()).isEqualTo(LocalDate.parse("2027-01-10"));
        assertThat(inShanghai.after(lateInTheEvening, List.of()).date()).isEqualTo(LocalDate.parse("2027-01-11"));
    }

    private static Mark mark(int days, int kilometres) {
        return new Mark(DELIVERED.plus(days, ChronoUnit.DAYS), kilometres);
    }
}
