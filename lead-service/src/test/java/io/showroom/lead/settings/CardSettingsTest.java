package io.showroom.lead.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;

class CardSettingsTest {

    @Test
    void the_published_sample_is_the_default() {
        CardSettings sample = new EventJson().read(Contracts.settingsSample(CardSettings.SECTION), CardSettings.class);
        assertThat(sample).isEqualTo(CardSettings.handbook());
    }

    @Test
    void days_of_grace_end_before_the_next_month_does() {
        assertThat(new CardSettings(0).graceDays()).isZero();
        assertThat(new CardSettings(27).graceDays()).isEqualTo(27);
        assertThatThrownBy(() -> new CardSettings(28)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CardSettings(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
