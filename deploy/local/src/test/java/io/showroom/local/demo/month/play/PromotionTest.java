package io.showroom.local.demo.month.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.local.demo.month.plan.Dice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PromotionTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);

    @Test
    void the_store_shows_its_cars_outside_on_saturdays_only() {
        assertThat(Promotion.ofStore(SATURDAY, 12, Dice.of(1, "a"))).containsEntry("MOBILE_SHOWS", 1L);
        assertThat(Promotion.ofStore(SATURDAY.plusDays(2), 12, Dice.of(1, "a"))).containsEntry("MOBILE_SHOWS", 0L);
    }

    @Test
    void the_same_dice_state_the_same() {
        assertThat(Promotion.ofConsultant(Dice.of(1, "a"))).isEqualTo(Promotion.ofConsultant(Dice.of(1, "a")));
        assertThat(Promotion.ofStore(SATURDAY, 12, Dice.of(1, "a")))
                .isEqualTo(Promotion.ofStore(SATURDAY, 12, Dice.of(1, "a")));
    }
}
