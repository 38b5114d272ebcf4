package io.showroom.followup.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.followup.cadence.CadenceScheme;
import io.showroom.platform.directory.Store;
import io.showroom.platform.time.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FollowupSettingsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static FollowupSettings with(String name, int value) {
        ObjectNode json = JSON.valueToTree(FollowupSettings.handbook());
        return JSON.treeToValue(json.put(name, value), FollowupSettings.class);
    }

    private static StoreRules aStore(Set<LocalDate> closed, String... languages) {
        OpeningHours hours = new OpeningHours(OpeningHours.DEFAULT.week(), closed, Set.of());
        Store store = new Store(
                "s", "g", "店", "大众", "r", "CN", ZoneId.of("Asia/Shanghai"), hours, Set.of(languages), null, true);
        return new StoreRules(store, store.calendar(), FollowupSettings.handbook(), CadenceScheme.handbook());
    }

    @ParameterizedTest
    @CsvSource({
        "ownerHours, 0, 1000",
        "managerHours, 1, 1000",
        "expiryDays, 1, 3650",
        "approvalHours, 1, 1000",
        "callBackMinutes, 1, 10000",
        "mendingDays, 1, 365",
        "returnVisitDays, 1, 60",
        "returnVisitAttempts, 1, 20",
        "maintenanceDays, 1, 365"
    })
    void a_number_outside_of_its_bounds_is_refused_by_the_published_schema_and_when_it_is_loaded(
            String name, int least, int most) {
        JsonNode published = JSON.readTree(
                        Contracts.settingsSchema(FollowupSettings.SECTION).orElseThrow())
                .at("/properties/" + name);
        assertThat(published.get("minimum").asInt()).isEqualTo(least);
        assertThat(published.get("maximum").asInt()).isEqualTo(most);
        assertThat(with(name, least)).isNotNull();
        assertThat(with(name, most)).isNotNull();
        assertThatThrownBy(() -> with(name, least - 1)).hasMessageContaining(name);
        assertThatThrownBy(() -> with(name, most + 1)).hasMessageContaining(name);
    }

    @Test
    void what_the_contracts_publish_as_the_defaults_are_the_handbooks_values() {
        String published = Contracts.settingsSample(FollowupSettings.SECTION);
        assertThat(JSON.readValue(published, FollowupSettings.class)).isEqualTo(FollowupSettings.handbook());
        assertThat(JSON.readTree(published).size()).isEqualTo(FollowupSettings.class.getRecordComponents().length);
    }

    @Test
    void data_found_wrong_is_mended_by_the_closing_of_the_second_working_day_after() {
        StoreRules store = aStore(Set.of(LocalDate.parse("2026-03-09")));
        assertThat(store.mendedBy(Instant.parse("2026-03-03T02:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));
        assertThat(store.mendedBy(Instant.parse("2026-03-06T02:00:00Z"))) // Friday; Sunday and Monday are closed
                .isEqualTo(Instant.parse("2026-03-10T10:00:00Z"));
    }

    @Test
    void a_day_off_opens_at_its_beginning_and_closes_at_its_end() {
        LocalDate sunday = LocalDate.parse("2026-03-08");
        StoreRules store = aStore(Set.of());
        assertThat(store.openingOf(sunday)).isEqualTo(Instant.parse("2026-03-07T16:00:00Z"));
        assertThat(store.closingOf(sunday)).isEqualTo(Instant.parse("2026-03-08T16:00:00Z"));
    }

    @Test
    void scripts_are_in_chinese_where_the_store_speaks_it() {
        assertThat(aStore(Set.of(), "de", "zh-CN").language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(aStore(Set.of(), "de").language()).isEqualTo(Locale.ENGLISH);
    }
}
