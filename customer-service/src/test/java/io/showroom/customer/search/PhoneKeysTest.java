package io.showroom.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneKeysTest {

    @Test
    void a_number_is_found_whole_and_by_its_last_four_to_eleven_digits() {
        assertThat(PhoneKeys.of("+8613800138000"))
                .contains(PhoneKeys.whole("+8613800138000"), PhoneKeys.tail("8000"), PhoneKeys.tail("13800138000"))
                .doesNotContain(PhoneKeys.tail("000"), PhoneKeys.tail("613800138000"), PhoneKeys.tail("1380"))
                .hasSize(9);
    }

    @Test
    void a_short_number_has_no_longer_ends_than_itself() {
        assertThat(PhoneKeys.of("+86110")).containsExactly("p:+86110", "p:6110", "p:86110");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8000", "13800138000"})
    void four_to_eleven_digits_are_the_end_of_a_number(String typed) {
        assertThat(PhoneKeys.isTail(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"800", "138001380001", "+8613800138000", "138-0013", "８０００", ""})
    void anything_else_is_read_as_a_number(String typed) {
        assertThat(PhoneKeys.isTail(typed)).isFalse();
    }
}
