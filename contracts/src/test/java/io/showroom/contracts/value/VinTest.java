package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {

    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9AXKP042788", "LSVAL41Z882104202", "11111111111111111"})
    void a_vin_with_its_check_digit_is_accepted_without_warning(String typed) {
        Parsed<Vin> vin = Vin.parse(typed);
        assertThat(vin.value().value()).isEqualTo(typed);
        assertThat(vin.warnings()).isEmpty();
    }

    @Test
    void a_european_vin_without_check_digit_is_accepted_with_a_warning() {
        assertThat(Vin.parse("WVWZZZ3CZEE140287").warnings()).containsExactly(Warning.VIN_CHECK_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1M8GDM9A0KP042788",
                "2M8GDM9A0KP042788",
                "3M8GDM9A0KP042788",
                "4M8GDM9A0KP042788",
                "5M8GDM9A1KP042788",
                "LSVAL41Z782104202",
                "HSVAL41Z782104202",
                "7FVAL41Z782104202",
                "7ZVAL41Z782104202",
                "71VAL41Z782104202",
                "70VAL41Z782104202"
            })
    void a_wrong_check_digit_is_refused_where_it_is_enforced(String typed) {
        refused("vin.check-digit", () -> Vin.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7AVAL41Z782104202",
                "7EVAL41Z782104202",
                "6SVAL41Z782104202",
                "KSVAL41Z782104202",
                "JSVAL41Z782104202"
            })
    void a_wrong_check_digit_is_a_warning_elsewhere(String typed) {
        assertThat(Vin.parse(typed).warns(Warning.VIN_CHECK_DIGIT)).isTrue();
    }

    @Test
    void the_same_misfit_is_a_warning_in_new_zealand_and_a_refusal_across_the_border_to_the_usa() {
        assertThat(new Vin("7EVAL41Z782104202").checkDigitFits()).isFalse();
        assertThat(new Vin("7FVAL41Z782104202").checkDigitFits()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WVWZZZ3CZUE140287", "WVWZZZ3CZZE140287", "WVWZZZ3CZ0E140287"})
    void an_odd_character_in_the_place_of_the_model_year_is_a_warning(String typed) {
        assertThat(Vin.parse(typed).warns(Warning.VIN_MODEL_YEAR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WVWZZZ3CZYE140287", "WVWZZZ3CZ1E140287", "WVWZZZ3CZAE140287"})
    void a_model_year_is_no_warning(String typed) {
        assertThat(Vin.parse(typed).warns(Warning.VIN_MODEL_YEAR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lsval41z882104202",
                " LSV AL41Z 8821 04202 ",
                "LSV-AL41Z–8—82104202",
                "ＬＳＶＡＬ４１Ｚ８８２１０４２０２",
                "LSVAL41Z8\u00a082104202\u3000",
                "\ufeffLSVAL41Z8\u200b82104202"
            })
    void blanks_dashes_case_and_width_are_folded_and_the_typed_text_kept(String typed) {
        Parsed<Vin> vin = Vin.parse(typed);
        assertThat(vin.value().value()).isEqualTo("LSVAL41Z882104202");
        assertThat(vin.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1M8GDM9AXKP04278",
                "1M8GDM9AXKP0427888",
                "IM8GDM9AXKP042788",
                "1M8GDM9AXKPO42788",
                "1M8GDM9AXKPQ42788",
                "1M8GDM9AXKP04278ß",
                "1M8GDM9AXKP04278ı",
                "1M8GDM9AXKP04278中",
                "1M8GDM9AXKP04278٣"
            })
    void what_is_not_seventeen_letters_and_digits_is_refused(String typed) {
        refused("vin.form", () -> Vin.parse(typed));
    }

    @Test
    void nothing_is_no_vin() {
        refused("vin.missing", () -> Vin.parse(null));
        refused("vin.missing", () -> Vin.parse(" "));
        refused("vin.missing", () -> Vin.parse(" - "));
        refused("vin.too-long", () -> Vin.parse("1".repeat(100_000)));
    }
}
