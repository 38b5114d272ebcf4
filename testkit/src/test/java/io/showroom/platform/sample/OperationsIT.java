package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OperationsIT {
    @Autowired
    Api api;

    @Test
    void readiness_knows_the_database_and_kafka_and_liveness_does_not() {
        assertThat(api.get("/actuator/health/readiness")
                        .expect(200)
                        .json()
                        .at("/components")
                        .propertyNames())
                .contains("database", "broker");
        assertThat(api.get("/actuator/health/liveness").expect(200).text()).doesNotContain("database");
        assertThat(api.get("/readyz").expect(200).text()).contains("database", "broker");
        assertThat(api.get("/livez").expect(200).text()).doesNotContain("database");
    }

    @Test
    void meters_are_scraped_without_a_token_and_know_the_outbox() {
        assertThat(api.get("/actuator/prometheus").expect(200).text())
                .contains(
                        "showroom_outbox_depth{collection=\"notes\"",
                        "showroom_broker_up",
                        "service=\"sample-service\"");
    }

    @Test
    void nothing_else_of_the_inside_is_shown() {
        api.get("/actuator/env").expect(401);
        api.get("/actuator/heapdump").expect(401);
    }

    @Test
    void the_api_document_names_roles_headers_and_pages() {
        String document = api.get("/v3/api-docs").expect(200).text();
        assertThat(document).contains("\"openapi\":\"3.1", "If-Match", "Idempotency-Key", "cursor", "STORE_MANAGER");
    }
}
