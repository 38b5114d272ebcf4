package io.showroom.vehicle.car;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class OdometerTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_same_mileage_again_is_fine_and_one_kilometre_less_is_not() {
        Odometer odometer = Odometer.unread().record(reading(0, 1_000, null));

        assertThat(odometer.record(reading(1, 1_000, null)).readings()).hasSize(2);
        assertThatThrownBy(() -> odometer.record(reading(1, 999, null))).isInstanceOf(Invalid.class);
        assertThat(odometer.record(reading(1, 999, "仪表更换")).latest())
                .hasValueSatisfying(r -> assertThat(r.kilometres()).isEqualTo(999));
    }

    @Test
    void a_reading_told_late_is_held_against_both_neighbours() {
        Odometer odometer = Odometer.unread().record(reading(0, 1_000, null)).record(reading(10, 2_000, null));

        assertThatThrownBy(() -> odometer.record(reading(5, 2_001, null))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> odometer.record(reading(5, 999, null))).isInstanceOf(Invalid.class);
        Odometer filled = odometer.record(reading(5, 1_500, null));
        assertThat(filled.readings()).extracting(MileageReading::kilometres).containsExactly(1_000, 1_500, 2_000);
        assertThat(filled.latest())
                .hasValueSatisfying(r -> assertThat(r.kilometres()).isEqualTo(2_000));
    }

    @Test
    void a_car_keeps_the_latest_fifty_readings() {
        Odometer odometer = Odometer.unread();
        for (int day = 0; day < 51; day++) {
            odometer = odometer.record(reading(day, day, null));
        }

        assertThat(odometer.readings()).hasSize(50);
        assertThat(odometer.readings().get(0).kilometres()).isEqualTo(1);
    }

    @Test
    void a_mileage_is_between_nothing_and_two_million_kilometres() {
        assertThat(reading(0, 0, null).kilometres()).isZero();
        assertThat(reading(0, 2_000_000, null).kilometres()).isEqualTo(2_000_000);
        assertThatThrownBy(() -> reading(0, -1, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reading(0, 2_000_001, null)).isInstanceOf(Invalid.class);
    }

    private static MileageReading reading(int day, int kilometres, String note) {
        Instant at = START.plus(day, ChronoUnit.DAYS);
        return new MileageReading("r" + day + note, kilometres, at, ReadingSource.STATED, "s", "somebody", note);
    }
}
