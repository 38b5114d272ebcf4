package io.showroom.gateway.route;

import io.showroom.contracts.Contracts;
import io.showroom.gateway.upstream.Upstream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the table from the contracts, where the services' own tests hold their paths against it. */
public final class ReadRoutes {
    private ReadRoutes() {}

    public static RouteTable published() {
        return from(Contracts.routes());
    }

    /** @throws IllegalArgumentException when it names an unknown service, or one path twice */
    @SuppressWarnings("unchecked")
    static RouteTable from(String yaml) {
        Map<String, Object> table = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        Map<Upstream, List<String>> resources = new EnumMap<>(Upstream.class);
        ((Map<String, List<String>>) table.get("resources"))
                .forEach((service, names) -> resources.put(
                        Upstream.named(service)
                                .orElseThrow(() -> new IllegalArgumentException("no service is named " + service)),
                        names));
        return RouteTable.of(resources, (List<String>) table.get("files"));
    }
}
