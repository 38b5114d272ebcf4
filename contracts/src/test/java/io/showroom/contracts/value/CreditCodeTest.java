package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"91350100M000100Y43", "91350100m000100y43", "9135 0100 M000 100Y 43", "91350100-M000100Y4-3"})
    void a_code_that_fits_its_check_is_accepted_without_warning(String typed) {
        Parsed<CreditCode> code = CreditCode.parse(typed);
        assertThat(code.value().value()).isEqualTo("91350100M000100Y43");
        assertThat(code.warnings()).isEmpty();
    }

    @Test
    void a_lawful_code_of_the_pilot_years_fails_the_check_and_is_accepted_with_a_warning() {
        assertThat(CreditCode.parse("91350100M0001TGQXM").warnings()).containsExactly(Warning.CREDIT_CODE_CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "91350100S000100Y43", "公司"})
    void a_wrong_form_is_refused(String typed) {
        refused("credit-code.form", () -> CreditCode.parse(typed));
    }
}
