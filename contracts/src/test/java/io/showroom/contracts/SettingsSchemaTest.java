package io.showroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SettingsSchemaTest {

    static Set<String> sections() {
        return ContractFiles.names(ContractFiles.CONTRACTS.resolve("settings"), ".schema.json");
    }

    @Test
    void every_schema_has_its_sample() {
        assertThat(sections())
                .isNotEmpty()
                .isEqualTo(ContractFiles.names(ContractFiles.CONTRACTS.resolve("settings"), ".sample.json"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_schema_is_valid_json_schema_and_carries_its_own_name(String section) {
        String schema = Contracts.settingsSchema(section).orElseThrow();
        assertThat(Schemas.errorsOfSchema(schema)).isEmpty();
        JsonNode read = Schemas.json(schema);
        assertThat(read.path("$id").asString()).isEqualTo("urn:showroom:settings:" + section);
        assertThat(read.path("description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_sample_is_valid_and_so_is_leaving_everything_out(String section) {
        String schema = Contracts.settingsSchema(section).orElseThrow();
        assertThat(Schemas.errors(schema, Contracts.settingsSample(section))).isEmpty();
        assertThat(Schemas.errors(schema, "{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"graceDays": 365}                                                       | true
            {"graceDays": 366}                                                       | false
            {"graceDays": "7"}                                                       | false
            {"grace": 7}                                                             | false
            {"levels": {"A": {"horizonMonths": 120}}}                                | true
            {"levels": {"A": {"horizonMonths": 0}}}                                  | false
            {"levels": {"O": {"horizonMonths": 1}}}                                  | false
            {"levels": {"D": {"horizonMonths": 1}}}                                  | false
            {"levels": {"A": {"criteria": ["TERMS_DISCUSSED"]}}}                     | true
            {"levels": {"A": {"criteria": []}}}                                      | false
            {"levels": {"A": {"criteria": ["HOPE"]}}}                                | false
            {"levels": {"A": {"criteria": ["DEPOSIT_PAID"]}}}                        | false
            {"levels": {"A": {"contacts": {"times": 7, "per": "WEEK"}}}}             | true
            {"levels": {"A": {"contacts": {"times": 8, "per": "WEEK"}}}}             | false
            {"levels": {"A": {"contacts": {"times": 31, "per": "MONTH"}}}}           | true
            {"levels": {"A": {"contacts": {"times": 32, "per": "MONTH"}}}}           | false
            {"levels": {"A": {"contacts": {"times": 1}}}}                            | false
            {"levels": {"A": {"label": {"en": "hot"}}}}                              | false
            {"purchaseTimes": {"IMMEDIATE": {"level": "B"}}}                         | true
            {"purchaseTimes": {"IMMEDIATE": {"level": "O"}}}                         | false
            """)
    void the_scheme_of_intent_levels_is_checked(String settings, boolean valid) {
        assertThat(Schemas.errors(Contracts.settingsSchema("intent").orElseThrow(), settings)
                        .isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"dormantAfterMonths": 1}                                                | true
            {"dormantAfterMonths": 0}                                                | false
            {"dormantAfterMonths": 9.5}                                              | false
            {"lostAfterMonths": 240}                                                 | true
            {"lostAfterMonths": 241}                                                 | false
            {"replacementAfterKilometres": 2000000}                                  | true
            {"replacementAfterKilometres": 2000001}                                  | false
            {"honeymoon": 12}                                                        | false
            """)
    void the_numbers_of_the_lifecycle_are_checked(String settings, boolean valid) {
        assertThat(Schemas.errors(Contracts.settingsSchema("customer").orElseThrow(), settings)
                        .isEmpty())
                .isEqualTo(valid);
    }
}
