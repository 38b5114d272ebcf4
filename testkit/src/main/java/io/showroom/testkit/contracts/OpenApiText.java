package io.showroom.testkit.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** One text for one API: YAML with a fixed order of keys, without what differs between two runs (servers, ports). */
final class OpenApiText {
    private static final List<String> FIRST = List.of("openapi", "info", "tags", "paths", "components");
    private static final JsonMapper JSON = new JsonMapper();

    private OpenApiText() {}

    static String normal(String json) {
        Map<?, ?> document = JSON.readValue(json, Map.class);
        Map<String, Object> ordered = new LinkedHashMap<>();
        FIRST.stream().filter(document::containsKey).forEach(key -> ordered.put(key, sorted(key, document.get(key))));
        document.forEach((key, value) -> {
            if (!key.equals("servers")) {
                ordered.putIfAbsent((String) key, sorted((String) key, value));
            }
        });
        return yaml().dump(ordered);
    }

    private static Object sorted(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((k, v) -> sorted.put((String) k, sorted((String) k, v)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            return key.equals("required") && list.stream().allMatch(String.class::isInstance)
                    ? List.copyOf(new TreeSet<>(list))
                    : list.stream().map(item -> sorted("", item)).toList();
        }
        return value;
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options);
    }
}
