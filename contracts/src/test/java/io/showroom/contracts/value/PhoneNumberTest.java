package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138-0013-8000",
                "138 0013 8000",
                "+86 138 0013 8000",
                "+86-13800138000",
                "0086 13800138000",
                "(0086)13800138000",
                "008613800138000",
                "+008613800138000",
                "86 13800138000",
                "１３８００１３８０００",
                "＋８６１３８００１３８０００",
                "138—0013—8000",
                " 13800138000\u00a0",
                "tel: 13800138000"
            })
    void a_mobile_number_has_one_key_however_it_is_written(String typed) {
        PhoneNumber phone = PhoneNumber.parse(typed, "CN");
        assertThat(phone)
                .isEqualTo(new PhoneNumber("+8613800138000", typed, null, PhoneNumber.Reliability.VALID, true));
        assertThat(phone.recognises()).isTrue();
        assertThat(phone.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "010-65529988,CN,+861065529988",
        "(021) 6100 1234,CN,+862161001234",
        "400-810-8888,CN,+864008108888",
        "089 1234567,DE,+49891234567",
        "06 698 12345,IT,+390669812345"
    })
    void land_lines_and_service_numbers_are_numbers_too(String typed, String country, String key) {
        PhoneNumber phone = PhoneNumber.parse(typed, country);
        assertThat(phone.e164()).isEqualTo(key);
        assertThat(phone.mobile()).isFalse();
        assertThat(phone.recognises()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010-65529988转123",
                "010-65529988 转 123",
                "010-65529988轉123",
                "010-65529988分机123",
                "010-65529988（分机：123）",
                "010-65529988 ext 123",
                "010-65529988 ext.123",
                "010-65529988 EXT 123",
                "010-65529988 extension 123",
                "010-65529988-123",
                "010 6552 9988 - 123",
                "+86 10 6552 9988;ext=123",
                "010-65529988 x123",
                "010-65529988#123"
            })
    void the_extension_has_its_own_field_and_is_no_part_of_the_key(String typed) {
        PhoneNumber phone = PhoneNumber.parse(typed, "CN");
        assertThat(phone.e164()).isEqualTo("+861065529988");
        assertThat(phone.extension()).isEqualTo("123");
        assertThat(phone.typed()).isEqualTo(typed);
    }

    @Test
    void a_400_number_keeps_its_dashes_and_gives_up_its_extension() {
        assertThat(PhoneNumber.parse("400-810-8888", "CN").extension()).isNull();
        assertThat(PhoneNumber.parse("400-810-8888-6", "CN").extension()).isEqualTo("6");
        assertThat(PhoneNumber.parse("400-810-8888转6", "CN").e164()).isEqualTo("+864008108888");
    }

    @ParameterizedTest
    @CsvSource({"95588,CN,+8695588", "10086,CN,+8610086", "110,CN,+86110", "65529988,CN,+8665529988", "911,US,+1911"})
    void a_number_that_is_only_possible_is_accepted_with_a_warning_and_recognises_nobody(
            String typed, String country, String key) {
        PhoneNumber phone = PhoneNumber.parse(typed, country);
        assertThat(phone.e164()).isEqualTo(key);
        assertThat(phone.recognises()).isFalse();
        assertThat(phone.warnings()).containsExactly(Warning.PHONE_ONLY_POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"0086 138 0013 8000,US", "00 86 138 0013 8000,JP", "+86 138 0013 8000,DE", "0086-13800138000,AU"})
    void two_zeros_and_a_country_code_mean_plus_in_every_country(String typed, String country) {
        assertThat(PhoneNumber.parse(typed, country).e164()).isEqualTo("+8613800138000");
    }

    @Test
    void the_country_decides_what_a_number_without_code_means() {
        assertThat(PhoneNumber.parse("0151 23456789", "DE").e164()).isEqualTo("+4915123456789");
        assertThat(PhoneNumber.parse("0151 23456789", "DE").mobile()).isTrue();
        assertThat(PhoneNumber.parse("(415) 555-2671", "US").e164()).isEqualTo("+14155552671");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12",
                "abc",
                "138001380001380013800138000",
                "+",
                "+999 12345678",
                "0086",
                "13800138000/13900139000",
                "转123",
                "++",
                "------"
            })
    void what_is_no_number_is_refused(String typed) {
        refused("phone.invalid", () -> PhoneNumber.parse(typed, "CN"));
    }

    @Test
    void nothing_too_much_and_an_unknown_country_are_refused() {
        refused("phone.missing", () -> PhoneNumber.parse(null, "CN"));
        refused("phone.missing", () -> PhoneNumber.parse("  ", "CN"));
        refused("phone.too-long", () -> PhoneNumber.parse("1".repeat(101), "CN"));
        refused("phone.too-long", () -> PhoneNumber.parse("1".repeat(1_000_000), "CN"));
        refused("phone.country", () -> PhoneNumber.parse("13800138000", "cn"));
        refused("phone.country", () -> PhoneNumber.parse("13800138000", null));
    }
}
