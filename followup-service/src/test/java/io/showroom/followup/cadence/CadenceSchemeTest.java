package io.showroom.followup.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.platform.messaging.EventJson;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceSchemeTest {

    @Test
    void what_the_contracts_publish_as_the_defaults_are_the_handbooks_cadences() {
        String published = Contracts.settingsSample(CadenceScheme.SECTION);
        assertThat(new EventJson().read(published, CadenceScheme.class)).isEqualTo(CadenceScheme.handbook());
    }

    @ParameterizedTest
    @CsvSource({"7, WEEK, true", "8, WEEK, false", "31, MONTH, true", "32, MONTH, false", "-1, WEEK, false"})
    void nobody_is_contacted_more_than_once_a_day(int times, PeriodUnit per, boolean good) {
        if (good) {
            assertThat(new CadenceScheme.Contacts(times, per).times()).isEqualTo(times);
        } else {
            assertThatThrownBy(() -> new CadenceScheme.Contacts(times, per))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_level_is_planned_as_the_groups_scheme_has_it() {
        Map<IntentLevel, CadenceScheme.Level> levels =
                new EnumMap<>(CadenceScheme.handbook().levels());
        levels.put(IntentLevel.A, new CadenceScheme.Level(new CadenceScheme.Contacts(9, PeriodUnit.MONTH)));
        Rhythm rhythm = Rhythm.of(IntentLevel.A, new CadenceScheme(levels));
        assertThat(rhythm.contacts()).isEqualTo(9);
        assertThat(rhythm.unit()).isEqualTo(PeriodUnit.MONTH);
    }

    @Test
    void every_level_has_contacts() {
        assertThatThrownBy(() -> new CadenceScheme(Map.of())).hasMessageContaining("level N");
    }
}
