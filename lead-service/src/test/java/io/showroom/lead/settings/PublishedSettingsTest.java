package io.showroom.lead.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.lead.dailyreport.ReportSettings;
import io.showroom.platform.directory.SettingsCheck;
import io.showroom.platform.messaging.EventJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What the contracts publish of settings is what this service reads. */
class PublishedSettingsTest {
    private static final Map<String, Class<?>> TYPES = Map.of(
            LeadSettings.SECTION,
            LeadSettings.class,
            AssignmentSettings.SECTION,
            AssignmentSettings.class,
            ImportSettings.SECTION,
            ImportSettings.class,
            "dailyReport",
            ReportSettings.class);

    private final EventJson json = new EventJson();

    private Object read(String section, String override) {
        ObjectNode all = (ObjectNode) json.mapper().readTree(Contracts.settingsSample(section));
        all.setAll((ObjectNode) json.mapper().readTree(override));
        return json.mapper().treeToValue(all, TYPES.get(section));
    }

    @Test
    void the_published_defaults_are_those_that_hold() {
        assertThat(read(LeadSettings.SECTION, "{}")).isEqualTo(LeadSettings.handbook());
        assertThat(read(AssignmentSettings.SECTION, "{}")).isEqualTo(AssignmentSettings.handbook());
        assertThat(read(ImportSettings.SECTION, "{}")).isEqualTo(ImportSettings.handbook());
        assertThat(read("dailyReport", "{}")).isEqualTo(ReportSettings.handbook());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lead       | {'firstContactMinutes': 1}       | true
            lead       | {'firstContactMinutes': 0}       | false
            lead       | {'retryMinutes': 10000}          | true
            lead       | {'retryMinutes': 10001}          | false
            lead       | {'adfBytes': 1000000}            | true
            lead       | {'adfBytes': 1000001}            | false
            lead       | {'adfBytes': 999}                | false
            lead       | {'adfProspects': 0}              | false
            lead       | {'adfProspects': 1000}           | true
            assignment | {'weights': {'li-na': 0}}        | true
            assignment | {'weights': {'li-na': 0.5}}      | true
            assignment | {'weights': {'li-na': 100}}      | true
            assignment | {'weights': {'li-na': 100.01}}   | false
            assignment | {'weights': {'li-na': -0.01}}    | false
            assignment | {'poolMonthsN': 0}               | false
            assignment | {'holdingLimit': 10001}          | false
            assignment | {'reclaimDays': 0}               | true
            assignment | {'reclaimDays': 3651}            | false
            assignment | {'claimHours': 1}                | true
            assignment | {'claimHours': 0}                | false
            assignment | {'claimHours': 8761}             | false
            assignment | {'leaversAtOnce': true}          | true
            assignment | {'leaversAtOnce': 'perhaps'}     | false
            import     | {'maxBytes': 1000}               | true
            import     | {'maxBytes': 999}                | false
            import     | {'maxBytes': 200000000}          | true
            import     | {'maxBytes': 200000001}          | false
            import     | {'maxRows': 0}                   | false
            import     | {'keptDays': 365}                | true
            import     | {'keptDays': 366}                | false
            dailyReport | {'dueOnWorkingDay': '23:59:59'} | true
            dailyReport | {'dueOnWorkingDay': '24:00'}    | false
            dailyReport | {'dueAfterDayOff': '9:30'}      | false
            dailyReport | {'lateDays': 0}                 | true
            dailyReport | {'lateDays': -1}                | false
            dailyReport | {'lateDays': 367}               | false
            """)
    void what_the_schema_refuses_the_service_refuses_too(String section, String override, boolean good) {
        String told = override.replace('\'', '"');
        Map<?, ?> changed = json.read(told, Map.class);
        boolean allowed = new SettingsCheck(json.mapper())
                .faults(Map.of(section, changed))
                .isEmpty();
        assertThat(allowed).isEqualTo(good);
        if (good) {
            assertThat(read(section, told)).isNotNull();
        } else {
            assertThatThrownBy(() -> read(section, told)).isInstanceOf(RuntimeException.class);
        }
    }
}
