package io.showroom.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Holds the paths that a service documents against {@code routes.yaml}, by which they are reached from outside. */
final class RoutedPaths {
    private static final String GATEWAY = "gateway"; // what it answers itself needs no route

    private RoutedPaths() {}

    static void assertAll(String service, String document, String routes) {
        if (service.equals(GATEWAY)) {
            return;
        }
        Map<String, Map<String, List<String>>> table = new Yaml().load(routes);
        Map<String, Map<String, ?>> api = new Yaml().load(document);
        Set<String> documented = api.get("paths").keySet().stream()
                .map(path -> path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", ""))
                .filter(resource -> !resource.equals("operations"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(table.get("resources").getOrDefault(service, List.of()))
                .as("resources of %s in contracts/routes.yaml, without which the gateway does not route there", service)
                .containsAll(documented);
    }
}
