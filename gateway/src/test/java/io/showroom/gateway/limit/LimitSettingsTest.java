package io.showroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitSettingsTest {

    @Test
    void a_number_alone_is_so_many_a_minute() {
        assertThat(bound(Map.of("showroom.limits.callers.requests", "5000")).callers())
                .isEqualTo(new Quota(5000, Duration.ofMinutes(1)));
    }

    @Test
    void what_is_not_set_keeps_its_default() {
        LimitSettings settings =
                bound(Map.of("showroom.limits.callers.window", "10s", "showroom.limits.callers.requests", "1"));
        assertThat(settings.callers()).isEqualTo(new Quota(1, Duration.ofSeconds(10)));
        assertThat(settings.signIn()).isEqualTo(new Quota(60, Duration.ofMinutes(1)));
    }

    @Test
    void a_window_without_a_number_is_refused() {
        assertThatThrownBy(() -> bound(Map.of("showroom.limits.callers.window", "10s")))
                .isInstanceOf(BindException.class);
    }

    private static LimitSettings bound(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("showroom.limits", LimitSettings.class);
    }
}
