package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"123.4,CNY,123.40 CNY", "5,JPY,5 JPY", "5.000,JPY,5 JPY", "1.234,KWD,1.234 KWD", "-0.01,EUR,-0.01 EUR"})
    void an_amount_takes_the_decimals_of_its_currency(String amount, String currency, String shown) {
        assertThat(Money.of(amount, currency)).hasToString(shown);
    }

    @Test
    void equal_amounts_are_equal_however_written() {
        assertThat(Money.of("1.5", "CNY"))
                .isEqualTo(Money.of("1.500", "CNY"))
                .hasSameHashCodeAs(Money.of("1.50", "CNY"));
    }

    @Test
    void an_amount_finer_than_the_coin_is_refused() {
        refused("money.decimals", () -> Money.of("0.001", "CNY"));
        refused("money.decimals", () -> Money.of("0.5", "JPY"));
        refused("money.decimals", () -> new Money(new BigDecimal("1e-999999999"), "CNY"));
    }

    @Test
    void amounts_stay_below_ten_to_the_fifteenth() {
        assertThat(Money.of("999999999999999.99", "CNY").signum()).isOne();
        refused("money.amount", () -> new Money(new BigDecimal("1000000000000000"), "CNY"));
        refused("money.amount", () -> new Money(new BigDecimal("1e999999999"), "CNY"));
        refused("money.amount", () -> Money.of("999999999999999.99", "CNY").add(Money.of("0.01", "CNY")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1e3", "+1", "１", ".5", "1.", "NaN", "0x10", "1 000", "1000000000000000"})
    void what_is_no_plain_decimal_is_refused(String amount) {
        refused("money.amount", () -> Money.of(amount, "CNY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RMB", "cny", "XXX", "XAU", ""})
    void what_nobody_pays_in_is_no_currency(String currency) {
        refused("money.currency", () -> Money.of("1", currency));
    }

    @Test
    void it_adds_subtracts_negates_multiplies_and_compares() {
        Money price = Money.of("100.10", "CNY");
        assertThat(price.add(Money.of("0.90", "CNY"))).isEqualTo(Money.of("101", "CNY"));
        assertThat(price.subtract(Money.of("100.11", "CNY"))).isEqualTo(Money.of("-0.01", "CNY"));
        assertThat(price.negate().negate()).isEqualTo(price);
        assertThat(price.times(new BigDecimal("0.135"))).isEqualTo(Money.of("13.51", "CNY"));
        assertThat(Money.of("0.01", "CNY").times(new BigDecimal("0.5"))).isEqualTo(Money.of("0.01", "CNY"));
        assertThat(price.exceeds(Money.of("100.09", "CNY"))).isTrue();
        assertThat(price.exceeds(price)).isFalse();
        assertThat(price).isGreaterThan(Money.zero("CNY"));
    }

    @Test
    void currencies_do_not_mix() {
        Money euro = Money.of("1", "EUR");
        refused("money.currency", () -> euro.add(Money.of("1", "CNY")));
        refused("money.currency", () -> euro.compareTo(Money.of("1", "CNY")));
    }
}
