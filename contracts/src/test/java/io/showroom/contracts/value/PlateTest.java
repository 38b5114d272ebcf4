package io.showroom.contracts.value;

import static io.showroom.contracts.value.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沪A12345",
                "沪AD12345",
                "沪AF12345",
                "粤BDA1234",
                "京A12345D",
                "京A12345F",
                "粤Z1234港",
                "粤Z1234澳",
                "鲁B1234挂",
                "苏E1234学",
                "沪A1234警",
                "沪A0023领",
                "京A1234使",
                "使014578",
                "224578使"
            })
    void chinese_plates_of_every_kind_are_accepted(String plate) {
        assertThat(Plate.parse("CN", plate).value()).isEqualTo(new Plate("CN", plate));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A12345",
                "沪12345",
                "沪A1234",
                "沪A123456",
                "沪AI2345",
                "沪AO2345",
                "沪AX12345",
                "沪A12345X",
                "沪A1234挂5",
                "海A12345",
                "沪a",
                "沪AD1234D",
                "沪A1234临"
            })
    void what_is_no_chinese_plate_is_refused(String typed) {
        refused("plate.form", () -> Plate.parse("CN", typed));
    }

    @ParameterizedTest
    @CsvSource({"CN,沪a·12345,沪A12345", "CN,沪A-12345,沪A12345", "CN,沪Ａ・１２３４５,沪A12345", "DE,m-äb 1234e,MÄB1234E"})
    void blanks_dashes_dots_case_and_width_are_folded(String country, String typed, String number) {
        Parsed<Plate> plate = Plate.parse(country, typed);
        assertThat(plate.value().number()).isEqualTo(number);
        assertThat(plate.typed()).isEqualTo(typed);
    }

    @Test
    void plates_of_other_countries_are_two_to_twelve_letters_and_digits() {
        assertThat(Plate.parse("FR", "AB-123-CD").value().number()).isEqualTo("AB123CD");
        assertThat(Plate.parse("GB", "A1").value().number()).isEqualTo("A1");
        refused("plate.form", () -> Plate.parse("GB", "A"));
        refused("plate.form", () -> Plate.parse("GB", "A123456789012"));
        refused("plate.form", () -> Plate.parse("GB", "AB=1"));
    }

    @Test
    void the_country_is_an_iso_code() {
        refused("plate.country", () -> Plate.parse("China", "沪A12345"));
        refused("plate.country", () -> Plate.parse(null, "沪A12345"));
        refused("plate.country", () -> Plate.parse("ZZ", "沪A12345"));
    }
}
