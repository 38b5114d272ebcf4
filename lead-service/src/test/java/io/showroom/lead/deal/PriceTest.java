package io.showroom.lead.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {
    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    @Test
    void the_total_is_list_price_less_discount_plus_extras_plus_tax() {
        List<Extra> extras = List.of(new Extra("mats", cny("300")), new Extra("tow bar", cny("2500.50")));
        Price price = new Price(cny("200000"), cny("5000"), extras, cny("17000"));
        assertThat(price.total()).isEqualTo(cny("214800.50"));
        assertThat(price.extrasTotal()).isEqualTo(cny("2800.50"));
    }

    @Test
    void what_is_left_out_is_nothing() {
        assertThat(new Price(cny("1"), null, null, null).total()).isEqualTo(cny("1"));
    }

    @Test
    void a_discount_may_take_all_but_not_more() {
        assertThat(new Price(cny("100"), cny("100"), null, null).total()).isEqualTo(cny("0"));
        assertThatThrownBy(() -> new Price(cny("100"), cny("100.01"), null, null))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("discount");
    }

    @Test
    void negative_parts_no_list_price_and_mixed_currencies_are_refused() {
        assertThatThrownBy(() -> new Price(null, null, null, null)).hasMessageContaining("listPrice");
        assertThatThrownBy(() -> new Price(cny("0"), null, null, null)).hasMessageContaining("listPrice");
        assertThatThrownBy(() -> new Price(cny("1"), cny("-1"), null, null)).hasMessageContaining("discount");
        assertThatThrownBy(() -> new Price(cny("1"), null, null, cny("-1"))).hasMessageContaining("tax");
        assertThatThrownBy(() -> new Price(cny("1"), null, List.of(new Extra("x", Money.of("1", "EUR"))), null))
                .hasMessageContaining("extras[0].price");
    }

    @ParameterizedTest
    @CsvSource({
        "199999, CNY, 3.5, 6999.97",
        "199999, CNY, 0, 0.00",
        "199999, CNY, 100, 199999.00",
        "0.01, CNY, 50, 0.01",
        "0.01, CNY, 49.9999, 0.00",
        "1000005, JPY, 7.5, 75000",
        "1000007, JPY, 7.5, 75001",
        "1234.567, KWD, 5, 61.728",
        "1234.550, KWD, 5, 61.728"
    })
    void what_a_percentage_gives_is_rounded_half_up_to_the_smallest_coin(
            String list, String currency, BigDecimal percent, String discount) {
        assertThat(Price.discountOf(Money.of(list, currency), percent)).isEqualTo(Money.of(discount, currency));
    }

    @Test
    void tax_in_per_cent_is_of_what_is_paid_before_it() {
        List<Extra> extras = List.of(new Extra("mats", cny("300.30")));
        assertThat(Price.taxOf(cny("200000"), cny("5000"), extras, new BigDecimal("13")))
                .isEqualTo(cny("25389.04"));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01", "1.00001"})
    void a_percentage_is_0_to_100_with_four_decimals(BigDecimal percent) {
        assertThatThrownBy(() -> Price.discountOf(cny("1"), percent)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"9999.99, false", "10000, false", "10000.01, true"})
    void a_discount_is_beyond_a_share_when_it_is_above_it_exactly(String discount, boolean above) {
        Price price = new Price(cny("200000"), cny(discount), null, null);
        assertThat(price.discountAbove(new BigDecimal("5"))).isEqualTo(above);
    }

    @Test
    void a_sum_that_is_too_large_is_refused() {
        Price huge = new Price(cny("999999999999999"), null, null, cny("1"));
        assertThatThrownBy(huge::total).isInstanceOf(Invalid.class);
    }
}
