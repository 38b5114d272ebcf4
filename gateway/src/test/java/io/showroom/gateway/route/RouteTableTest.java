package io.showroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.contracts.Contracts;
import io.showroom.gateway.upstream.Upstream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class RouteTableTest {
    private final RouteTable table = ReadRoutes.published();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documented")
    void every_documented_path_of_a_service_has_one_route_and_it_leads_there(Upstream service, String path) {
        assertThat(table.find(path))
                .hasValueSatisfying(route -> assertThat(route.service()).isEqualTo(service));
    }

    @ParameterizedTest(name = "{0} {1}", allowZeroInvocations = true)
    @MethodSource("files")
    void every_documented_file_goes_by_a_route_for_files(Upstream service, String path) {
        assertThat(table.find(path))
                .hasValueSatisfying(route -> assertThat(route.size()).isEqualTo(Route.Size.BULK));
    }

    @Test
    void one_path_has_one_route_and_a_service_is_one_of_ours() {
        assertThatThrownBy(() -> ReadRoutes.from("resources: {lead-service: [a], vehicle-service: [a]}\nfiles: []"))
                .hasMessageContaining("two routes");
        assertThatThrownBy(() -> ReadRoutes.from("resources: {stock-service: [a]}\nfiles: []"))
                .hasMessageContaining("stock-service");
    }

    @Test
    void the_longest_path_wins() {
        assertThat(table.find("/api/v1/leads/imports/7"))
                .hasValueSatisfying(route -> assertThat(route.path()).isEqualTo("/api/v1/leads/imports"));
        assertThat(table.find("/api/v1/leads/importsx"))
                .hasValueSatisfying(route -> assertThat(route.path()).isEqualTo("/api/v1/leads"));
    }

    @Test
    void each_services_operations_are_found_under_its_name() {
        for (Upstream service : Upstream.values()) {
            String path = "/api/v1/services/" + service.service() + "/operations/audit";
            Route route = table.find(path).orElseThrow();
            assertThat(route.service()).isEqualTo(service);
            assertThat(route.targetOf(path)).isEqualTo("/api/v1/operations/audit");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/leadsx",
                "/api/v1/Leads",
                "/api/v2/leads",
                "/xapi/v1/leads",
                "/api/v1/operations/audit",
                "/api/v1/services/lead-service",
                "/api/v1/services/lead-service/actuator",
                "/api/v1/services/gateway/operations/audit",
                "/api/v1/actuator/health",
                "/actuator/gateway/routes",
                "/v3/api-docs",
                "/api/v1/customers/42/360"
            })
    void what_is_not_in_the_table_goes_nowhere(String path) {
        assertThat(table.find(path)).isEmpty();
    }

    static Stream<Arguments> documented() {
        return paths().map(path -> Arguments.of(path.service, path.text));
    }

    static Stream<Arguments> files() {
        return paths().filter(path -> path.operations.values().stream().anyMatch(RouteTableTest::takesFile))
                .map(path -> Arguments.of(path.service, path.text));
    }

    private record DocumentedPath(Upstream service, String text, Map<String, Map<String, Object>> operations) {}

    private static Stream<DocumentedPath> paths() {
        return Arrays.stream(Upstream.values())
                .filter(service -> Contracts.hasOpenApi(service.service()))
                .flatMap(service -> {
                    Map<String, Map<String, Map<String, Map<String, Object>>>> api =
                            new Yaml().load(Contracts.openApi(service.service()));
                    return api.get("paths").entrySet().stream()
                            .filter(path -> !path.getKey().startsWith("/api/v1/operations/"))
                            .map(path -> new DocumentedPath(service, path.getKey(), path.getValue()));
                });
    }

    @SuppressWarnings("unchecked")
    private static boolean takesFile(Map<String, Object> operation) {
        Map<String, Object> body = (Map<String, Object>) operation.get("requestBody");
        Map<String, Object> content = body == null ? Map.of() : (Map<String, Object>) body.get("content");
        return content.keySet().stream()
                .anyMatch(type -> type.startsWith("multipart/")
                        || type.equals("text/csv")
                        || type.startsWith("application/vnd.openxmlformats"));
    }
}
