package io.showroom.gateway.openapi;

import io.showroom.contracts.Contracts;
import io.showroom.gateway.upstream.Upstream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The committed API of one service.
 *
 * @param service its name, such as {@code lead-service}
 */
record ServiceDocument(String service, Map<String, Object> content) {
    static final String GATEWAY = "gateway";

    /** Those of all services, and last the gateway's own. */
    static List<ServiceDocument> published() {
        return Stream.concat(Arrays.stream(Upstream.values()).map(Upstream::service), Stream.of(GATEWAY))
                .map(service -> of(service, Contracts.openApi(service)))
                .toList();
    }

    static ServiceDocument of(String service, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(10 * 1024 * 1024);
        return new ServiceDocument(service, new Yaml(new SafeConstructor(options)).load(yaml));
    }

    /** What its components are called by in the merged document, such as {@code lead.LeadView}. */
    static String namespace(String service) {
        return service.replaceFirst("-service$", "");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> section(String name) {
        return (Map<String, Object>) content.getOrDefault(name, Map.of());
    }
}
