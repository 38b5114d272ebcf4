package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Wei.Zhang@Example.COM, wei.zhang@example.com",
        "o'brien+cars@mail.example.ie, o'brien+cars@mail.example.ie",
        "用户@例子.公司, 用户@xn--fsqu00a.xn--55qx5d",
        "jürgen@müller.de, jürgen@xn--mller-kva.de",
        "zhang＠example．com, zhang@example.com",
        "a..b@docomo.example, a..b@docomo.example"
    })
    void addresses_as_people_have_them_are_accepted_and_told_apart_by_their_key(String typed, String key) {
        assertThat(EmailAddress.parse(typed).value().key()).isEqualTo(key);
    }

    @Test
    void case_is_kept_in_the_value_and_blanks_around_are_dropped() {
        assertThat(EmailAddress.parse("  Wei@Example.com ").value().value()).isEqualTo("Wei@Example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wei",
                "@example.com",
                "wei@",
                "wei@example",
                "wei@@example.com",
                "we i@example.com",
                "wei@exa mple.com",
                "wei@-example.com",
                "wei@example-.com",
                "wei@.com",
                "wei@example..com",
                "wei@127.0.0.1",
                "<wei@example.com>",
                "Wei <wei@example.com>",
                "\"wei\"@example.com",
                "a,b@example.com",
                "wei@exam_ple.com"
            })
    void what_is_no_address_is_refused(String typed) {
        refused("email.form", () -> EmailAddress.parse(typed));
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String full = "a".repeat(64) + "@" + ("d".repeat(60) + ".").repeat(3) + "com" + "m".repeat(3);
        assertThat(EmailAddress.parse(full).value().value()).hasSize(254);
        refused("email.too-long", () -> EmailAddress.parse(full + "m"));
        refused("email.form", () -> EmailAddress.parse("a".repeat(65) + "@example.com"));
    }
}
