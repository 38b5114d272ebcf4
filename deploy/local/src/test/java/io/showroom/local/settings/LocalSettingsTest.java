package io.showroom.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalSettingsTest {

    @Test
    void an_empty_environment_means_the_documented_ports_and_a_data_directory_here() {
        LocalSettings settings = LocalSettings.from(Map.of());
        assertThat(settings.ports()).isEqualTo(new Ports(8080, 9092, 27017));
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.timeTravel()).isFalse();
    }

    @Test
    void a_value_of_blanks_is_no_value() {
        assertThat(LocalSettings.from(Map.of("SHOWROOM_MONGODB_URI", " ")).mongodbUri())
                .isEmpty();
    }

    @Test
    void a_number_that_is_none_is_named() {
        assertThatThrownBy(() -> LocalSettings.from(Map.of("SHOWROOM_PORT", "eighty")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("SHOWROOM_PORT must be a number, but is \"eighty\".");
    }

    @Test
    void time_travel_is_refused_where_the_services_do_not_share_a_clock() {
        assertThatThrownBy(
                        () -> LocalSettings.from(Map.of("SHOWROOM_TIME_TRAVEL", "true", "SHOWROOM_PROCESSES", "true")))
                .isInstanceOf(CannotStart.class);
    }
}
