package io.showroom.lead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoiTest {
    @Test
    void the_return_is_what_came_in_less_the_cost_by_the_cost() {
        assertThat(Roi.of(cny("20000"), List.of(cny("85000"))).ratio()).isEqualByComparingTo("3.25");
        assertThat(Roi.of(cny("20000"), List.of(cny("20000"))).ratio()).isEqualByComparingTo("0");
        assertThat(Roi.of(cny("20000"), List.of()).ratio()).isEqualByComparingTo("-1");
        assertThat(Roi.of(cny("3"), List.of(cny("5"))).ratio()).isEqualByComparingTo("0.6667");
    }

    @Test
    void where_nothing_was_spent_nothing_is_divided_and_the_smallest_coin_is_something() {
        assertThat(Roi.of(cny("0"), List.of(cny("5"))))
                .isEqualTo(Roi.none(RoiState.NO_COST))
                .extracting(Roi::ratio)
                .isNull();
        assertThat(Roi.of(cny("0.01"), List.of(cny("5"))).state()).isEqualTo(RoiState.KNOWN);
        assertThat(Roi.of(null, List.of(cny("5"))).state()).isEqualTo(RoiState.COST_UNKNOWN);
    }

    @Test
    void receipts_in_another_currency_than_the_costs_have_no_ratio() {
        List<Money> mixed = List.of(cny("5"), Money.of("1", "EUR"));
        assertThat(Roi.of(cny("1"), mixed)).isEqualTo(Roi.none(RoiState.OTHER_CURRENCY));
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
