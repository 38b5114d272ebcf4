package io.showroom.local.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    private final Map<String, String> environment =
            new HashMap<>(Map.of("SHOWROOM_PORT", "38080", "SHOWROOM_MONGODB_PORT", "38117"));

    @Test
    void a_taken_port_is_named_with_the_part_that_needs_it_and_the_setting_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("SHOWROOM_KAFKA_PORT", Integer.toString(other.getLocalPort()));
            assertThatThrownBy(() -> PortCheck.requireFree(LocalSettings.from(environment)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d, which Kafka needs, is in use", other.getLocalPort())
                    .hasMessageContaining("SHOWROOM_KAFKA_PORT=");
        }
    }

    @Test
    void a_port_is_not_needed_by_a_part_that_somebody_else_runs() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("SHOWROOM_KAFKA_PORT", Integer.toString(other.getLocalPort()));
            environment.put("SHOWROOM_KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9092");
            assertThatCode(() -> PortCheck.requireFree(LocalSettings.from(environment)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_services_follow_the_base_port_up_to_the_last_that_leaves_them_room() {
        environment.put("SHOWROOM_PORT", "65526");
        assertThatCode(() -> LocalSettings.from(environment)).doesNotThrowAnyException();
        environment.put("SHOWROOM_PORT", "65527");
        assertThatThrownBy(() -> LocalSettings.from(environment)).hasMessageContaining("SHOWROOM_PORT");
    }
}
