package io.showroom.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoutedPathsTest {
    private static final String ROUTES = "resources: {lead-service: [leads], vehicle-service: [vehicles]}\n";

    @Test
    void every_path_of_a_service_has_a_route_and_its_operations_need_none() {
        String api = "paths: {/api/v1/leads: {}, '/api/v1/leads/{id}': {}, /api/v1/operations/audit: {}}";
        assertThatCode(() -> RoutedPaths.assertAll("lead-service", api, ROUTES)).doesNotThrowAnyException();
    }

    @Test
    void a_path_without_a_route_or_with_anothers_is_named() {
        String api = "paths: {/api/v1/leads: {}, /api/v1/vehicles: {}}";
        assertThatThrownBy(() -> RoutedPaths.assertAll("lead-service", api, ROUTES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("vehicles")
                .hasMessageContaining("routes.yaml");
    }
}
