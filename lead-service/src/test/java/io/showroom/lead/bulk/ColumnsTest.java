package io.showroom.lead.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.problem.Invalid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "手机号码, PHONE", "联系电话*, PHONE", "Phone Number, PHONE", "PHONE, PHONE", "mobile_phone, PHONE",
        "E-Mail, EMAIL", "客户姓名（必填）, ", "客户姓名, NAME", "Full name, NAME", "预计购车时间, PURCHASE_HORIZON",
        "销售顾问, CONSULTANT", "Lead ID, EXTERNAL_ID", "星座, ", "colour, COLOUR", "color, COLOUR"
    })
    void headers_are_known_in_either_language_whatever_their_case_and_signs(String header, ImportField field) {
        assertThat(ImportField.of(header)).isEqualTo(field);
    }

    @Test
    void no_header_stands_for_two_fields() {
        Set<String> seen = new HashSet<>();
        Arrays.stream(ImportField.values())
                .flatMap(field -> field.names().stream())
                .forEach(name ->
                        assertThat(ImportField.of(name).names()).as(name).contains(name));
        assertThat(Arrays.stream(ImportField.values()).map(ImportField::zh)).allMatch(seen::add);
    }

    @Test
    void the_first_of_two_columns_for_a_field_has_it_and_somebody_may_say_otherwise() {
        Columns columns = Columns.guessed(List.of("手机", "电话", "星座"));
        assertThat(columns.fields()).containsExactly("PHONE", "", "");
        assertThat(columns.mapped(Map.of("电话", ImportField.PHONE)).fields()).containsExactly("", "PHONE", "");
        Map<String, ImportField> leftAlone = new HashMap<>();
        leftAlone.put("手机", null);
        assertThat(columns.mapped(leftAlone).reach()).isFalse();
        assertThat(columns.reach()).isTrue();
    }

    @Test
    void a_mapping_of_what_is_not_there_or_of_one_field_twice_is_refused() {
        Columns columns = Columns.guessed(List.of("a", "b"));
        assertThatThrownBy(() -> columns.mapped(Map.of("c", ImportField.NAME))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> columns.mapped(Map.of("a", ImportField.NAME, "b", ImportField.NAME)))
                .isInstanceOf(Invalid.class);
    }
}
