package io.showroom.lead.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.platform.messaging.EventJson;
import org.junit.jupiter.api.Test;

class FunnelSettingsTest {

    @Test
    void the_published_sample_is_the_default() {
        FunnelSettings sample =
                new EventJson().read(Contracts.settingsSample(FunnelSettings.SECTION), FunnelSettings.class);
        assertThat(sample).isEqualTo(FunnelSettings.handbook());
    }

    @Test
    void numbers_out_of_range_are_refused() {
        assertThat(new FunnelSettings(3_650, 1, 1, 1, 366, 3_000).closeRateDays())
                .isEqualTo(3_650);
        assertThatThrownBy(() -> new FunnelSettings(3_651, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FunnelSettings(null, 0, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
