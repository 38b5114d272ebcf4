package io.showroom.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "+8613800138000, 138****8000",
        "+862112345678, +8621****5678",
        "+4917612345678, +4917****5678",
        "+8610086, +86****86",
        "+112, ****"
    })
    void a_phone_keeps_its_beginning_and_end(String e164, String shown) {
        assertThat(Masking.phone(e164)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105********002X",
        "91350100M000100Y43, 913501********0Y43",
        "E12345678, E1*****78",
        "1234, ****"
    })
    void an_identity_number_keeps_too_little_to_be_used(String number, String shown) {
        assertThat(Masking.identity(number)).isEqualTo(shown);
    }

    @Test
    void mail_names_and_addresses_keep_next_to_nothing() {
        assertThat(Masking.email("zhang.san@example.com")).isEqualTo("z***@example.com");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷**");
        assertThat(Masking.address("人民路 1 号")).isEqualTo("******");
    }

    @Test
    void what_is_not_there_is_not_there_masked_either() {
        assertThat(Masking.phone(null)).isNull();
        assertThat(Masking.identity(null)).isNull();
        assertThat(Masking.email(null)).isNull();
        assertThat(Masking.name(null)).isNull();
        assertThat(Masking.address(null)).isNull();
    }
}
