package io.showroom.lead.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
