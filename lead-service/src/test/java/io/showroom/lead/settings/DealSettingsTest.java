package io.showroom.lead.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.platform.directory.SettingsCheck;
import io.showroom.platform.messaging.EventJson;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class DealSettingsTest {
    private final EventJson json = new EventJson();

    private ObjectNode with(String override) {
        ObjectNode all = (ObjectNode) json.mapper().readTree(Contracts.settingsSample(DealSettings.SECTION));
        return all.setAll((ObjectNode) json.mapper().readTree(override.replace('\'', '"')));
    }

    private DealSettings read(ObjectNode settings) {
        return json.mapper().treeToValue(settings, DealSettings.class);
    }

    @Test
    void what_the_contracts_publish_as_the_defaults_is_what_holds() {
        assertThat(read(with("{}"))).isEqualTo(DealSettings.handbook());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'driveSlotMinutes': 5}                                                        | true
            {'driveSlotMinutes': 4}                                                        | false
            {'driveSlotMinutes': 20}                                                       | true
            {'driveSlotMinutes': 21}                                                       | false
            {'driveBookableDays': 365}                                                     | true
            {'driveBookableDays': 366}                                                     | false
            {'discountPercent': 0}                                                         | true
            {'discountPercent': 100.01}                                                    | false
            {'discountPercent': -0.01}                                                     | false
            {'quotationDays': 0}                                                           | false
            {'tradeInDays': 366}                                                           | false
            {'deliveryChecklist': []}                                                      | true
            {'deliveryChecklist': ['CAR_INSPECTED']}                                       | true
            {'deliveryChecklist': ['GIFT']}                                                | false
            {'deliveryChecklist': ['CAR_INSPECTED', 'CAR_INSPECTED']}                      | false
            {'deliveryChecklist': [{'code': 'GIFT', 'en': 'gift given', 'zh-CN': '赠送'}]} | true
            {'deliveryChecklist': [{'code': 'GIFT', 'en': 'gift given'}]}                  | false
            {'deliveryChecklist': [{'code': 'gift', 'en': 'gift', 'zh-CN': '赠送'}]}       | false
            {'largeDealAmounts': {'EUR': 150000}}                                          | true
            {'largeDealCars': 0}                                                           | false
            """)
    void what_the_schema_refuses_the_service_refuses_too(String override, boolean good) {
        Map<?, ?> section = json.read(override.replace('\'', '"'), Map.class);
        boolean allowed = new SettingsCheck(json.mapper())
                .faults(Map.of(DealSettings.SECTION, section))
                .isEmpty();
        assertThat(allowed).isEqualTo(good);
        if (good) {
            assertThat(read(with(override))).isNotNull();
        } else {
            assertThatThrownBy(() -> read(with(override))).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_test_drive_takes_at_least_one_cell() {
        assertThatThrownBy(() -> read(with("{'driveSlotMinutes': 60, 'driveMaxMinutes': 59}")))
                .hasMessageContaining("driveMaxMinutes");
    }

    @Test
    void a_currency_without_an_amount_of_its_own_has_the_common_one() {
        DealSettings settings = read(with("{'largeDealAmounts': {'EUR': 150000}}"));
        assertThat(settings.largeDealOf("EUR")).isEqualByComparingTo(new BigDecimal(150_000));
        assertThat(settings.largeDealOf("CNY")).isEqualByComparingTo(new BigDecimal(1_000_000));
    }
}
