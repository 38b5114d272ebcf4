package io.showroom.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour-demo",
                "0123456789",
                "海港城的早晨很安静呢",
                "correct horse battery staple",
                "🚗🚙🚕🏎🚓🚑🚒🚐🛻🚚"
            })
    void ten_characters_of_any_script_will_do(String password) {
        assertThat(PasswordRule.checked("password", password, "li.na", "李娜")).isEqualTo(password);
    }

    @ParameterizedTest
    @CsvSource({
        "'', required",
        "'          ', required",
        "012345678, length",
        "aaaaaaaaaaaaaaa, too-simple",
        "abcdabcdabcd, too-simple",
        "my-li.nahua-1, own-name",
        "MY-LI.NAHUA-1, own-name",
        "Petersen Jonas!, own-name"
    })
    void what_is_guessed_first_is_refused(String password, String code) {
        assertThatThrownBy(() -> PasswordRule.checked("password", password, "li.nahua", "Petersen Jonas"))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors().get(0).code()).isEqualTo(code));
    }

    @Test
    void the_longest_has_two_hundred_characters() {
        String longest = "0123456789".repeat(20);
        assertThat(PasswordRule.checked("password", longest)).hasSize(200);
        assertThatThrownBy(() -> PasswordRule.checked("password", longest + "x"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_same_password_is_the_same_however_it_was_typed() {
        assertThat(PasswordRule.normal("ｐａｓｓｗｏｒｄ １")).isEqualTo("password 1");
        assertThat(PasswordRule.normal("Mu\u0308nchen")).isEqualTo("M\u00fcnchen");
    }
}
