package io.showroom.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    @Test
    void money_is_written_as_text_and_read_back() {
        Money money = Money.of("123.4", "CNY");
        assertThat(json.writeValueAsString(money)).isEqualTo("{\"amount\":\"123.40\",\"currency\":\"CNY\"}");
        assertThat(json.readValue("{\"amount\":\"123.40\",\"currency\":\"CNY\"}", Money.class))
                .isEqualTo(money);
    }

    @Test
    void one_text_values_are_plain_strings() {
        assertThat(json.writeValueAsString(new Vin("1M8GDM9AXKP042788"))).isEqualTo("\"1M8GDM9AXKP042788\"");
        assertThat(json.readValue("\"1M8GDM9AXKP042788\"", Vin.class)).isEqualTo(new Vin("1M8GDM9AXKP042788"));
        assertThat(json.readValue("\"a@example.com\"", EmailAddress.class))
                .isEqualTo(new EmailAddress("a@example.com"));
    }

    @Test
    void a_phone_number_is_its_components_and_nothing_else() {
        PhoneNumber phone = PhoneNumber.parse("13800138000", "CN");
        String written = json.writeValueAsString(phone);
        assertThat(json.readTree(written).propertyNames())
                .containsExactlyInAnyOrder("e164", "typed", "extension", "reliability", "mobile");
        assertThat(json.readValue(written, PhoneNumber.class)).isEqualTo(phone);
    }

    @Test
    void a_value_that_is_none_is_not_read() {
        assertThatThrownBy(() -> json.readValue("\"123\"", Vin.class))
                .isInstanceOf(JacksonException.class)
                .hasRootCauseInstanceOf(InvalidValue.class);
    }

    @Test
    void labels_carry_both_languages() {
        assertThat(json.writeValueAsString(
                        Labels.all(PhoneNumber.Reliability.class).get(0)))
                .isEqualTo("{\"code\":\"VALID\",\"en\":\"valid\",\"zh-CN\":\"有效\"}");
    }
}
