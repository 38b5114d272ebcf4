package io.showroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;

class StartIT extends GatewayIT {
    @LocalManagementPort
    int managementPort;

    @Test
    void the_gateway_is_ready_for_everyone_and_answers_nobody_unknown() {
        api.get("/readyz").expect(200);
        api.get("/livez").expect(200);
        api.get("/api/v1/anything").expect(401);
        api.as("not-a-token").get("/api/v1/anything").expect(401);
        api.as(World.create(events).admin()).get("/api/v1/anything").expect(404);
    }

    @Test
    void what_is_measured_is_told_on_a_port_of_its_own() {
        Api inside = new Api("http://127.0.0.1:" + managementPort);
        assertThat(inside.get("/actuator/prometheus").expect(200).text())
                .contains("showroom_outbox_depth", "service=\"gateway\"");
        inside.get("/actuator/health/readiness").expect(200);
        inside.get("/actuator/env").expect(401);
        inside.get("/api/v1/stores").expect(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/prometheus",
                "/actuator/health",
                "/actuator/info",
                "/api/v1/actuator/prometheus",
                "/api/v1/services/lead-service/actuator/prometheus"
            })
    void and_not_on_the_one_that_everybody_reaches(String path) {
        api.get(path).expect(path.startsWith("/actuator/prom") || path.equals("/actuator/health") ? 404 : 401);
        api.as(World.create(events).admin()).get(path).expect(404);
    }
}
