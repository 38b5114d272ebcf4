package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /** A number whose check character fits. */
    static String withCheck(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ"})
    void a_number_that_fits_its_check_character_is_accepted(String typed) {
        Parsed<ResidentId> id = ResidentId.parse(typed, TODAY);
        assertThat(id.value().value()).isEqualTo("11010519491231002X");
        assertThat(id.value().birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310020", "110105194912310021", "11010519491231003X"})
    void a_wrong_check_character_is_refused(String typed) {
        refused("resident-id.check", () -> ResidentId.parse(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105491231002", "1101051949123100X2", "11010519491231002XX", "A1010519491231002X", "1"})
    void a_wrong_form_is_refused(String typed) {
        refused("resident-id.form", () -> ResidentId.parse(typed, TODAY));
    }

    @Test
    void a_birth_date_that_is_no_real_day_is_refused() {
        refused("resident-id.birth-date", () -> ResidentId.parse(withCheck("11010520230229002"), TODAY));
        refused("resident-id.birth-date", () -> ResidentId.parse(withCheck("11010519491301002"), TODAY));
        refused("resident-id.birth-date", () -> ResidentId.parse(withCheck("11010519490010002"), TODAY));
        assertThat(ResidentId.parse(withCheck("11010520240229002"), TODAY)
                        .value()
                        .birthDate())
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void nobody_is_born_tomorrow() {
        assertThat(ResidentId.parse(withCheck("11010520260701002"), TODAY).warnings())
                .isEmpty();
        refused("resident-id.birth-date", () -> ResidentId.parse(withCheck("11010520260702002"), TODAY));
    }

    @Test
    void nobody_is_over_a_hundred_and_thirty() {
        assertThat(ResidentId.parse(withCheck("11010518960701002"), TODAY).warnings())
                .isEmpty();
        refused("resident-id.birth-date", () -> ResidentId.parse(withCheck("11010518960630002"), TODAY));
    }

    @Test
    void the_place_is_never_judged() {
        assertThat(ResidentId.parse(withCheck("83000019900101001"), TODAY).warnings())
                .isEmpty();
        assertThat(ResidentId.parse(withCheck("99999919900101001"), TODAY).warnings())
                .isEmpty();
    }

    @Test
    void it_does_not_show_itself() {
        assertThat(new ResidentId("11010519491231002X")).hasToString("ResidentId[hidden]");
    }
}
