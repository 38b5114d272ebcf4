package io.showroom.gateway.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one OpenAPI document of those of the services, as callers of the gateway see the API. Components get the name of
 * their service before their own and operations are named by method and path, so that neither clashes, nor changes when
 * another service changes.
 */
final class MergeDocuments {
    private static final String ROOT = "/api/v1/";
    private static final String OPERATIONS = ROOT + "operations/";
    private static final Pattern SCOPES = Pattern.compile("; scopes: \\[(?<scopes>[^\\]]*)\\]");

    private final Map<String, Object> paths = new TreeMap<>();
    private final Map<String, Map<String, Object>> components = new TreeMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final SortedSet<String> scopes = new TreeSet<>();

    private MergeDocuments() {}

    /** @throws IllegalArgumentException when two services document one path */
    static Map<String, Object> merge(List<ServiceDocument> documents, SignIn signIn) {
        MergeDocuments merged = new MergeDocuments();
        documents.forEach(merged::add);
        return merged.document(documents, signIn);
    }

    private void add(ServiceDocument document) {
        NamespacedRefs refs = new NamespacedRefs(document.service());
        document.section("paths").forEach((path, operations) -> {
            String seen = fromOutside(document.service(), path);
            Object before = paths.put(seen, operations(document.service(), seen, refs.in(operations)));
            if (before != null) {
                throw new IllegalArgumentException("two services document " + seen);
            }
        });
        document.section("components").forEach((kind, named) -> {
            Map<String, Object> all = components.computeIfAbsent(kind, first -> new TreeMap<>());
            ((Map<?, ?>) named).forEach((name, component) -> all.put(refs.name((String) name), refs.in(component)));
        });
    }

    /** A service's operations go by its name. */
    private static String fromOutside(String service, String path) {
        return path.startsWith(OPERATIONS) && !service.equals(ServiceDocument.GATEWAY)
                ? ROOT + "services/" + service + path.substring(ROOT.length() - 1)
                : path;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> operations(String service, String path, Object documented) {
        String tag = path.contains("/operations/") ? "operations" : path.replaceFirst("^/api/v1/([^/]+).*", "$1");
        tags.putIfAbsent(tag, tag.equals("operations") ? "every service" : service);
        Map<String, Object> operations = (Map<String, Object>) documented;
        operations.forEach((method, operation) -> {
            Map<String, Object> content = (Map<String, Object>) operation;
            content.put("operationId", OperationNames.of(method, path));
            content.put("tags", List.of(tag));
            ((Map<String, Object>) content.get("responses"))
                    .putIfAbsent("default", Map.of("$ref", "#/components/responses/Problem"));
            noteScopes((String) content.getOrDefault("description", ""));
        });
        return operations;
    }

    private void noteScopes(String description) {
        Matcher found = SCOPES.matcher(description);
        if (found.find()) {
            for (String scope : found.group("scopes").split(",")) {
                if (!scope.isBlank()) {
                    scopes.add(scope.strip());
                }
            }
        }
    }

    private Map<String, Object> document(List<ServiceDocument> documents, SignIn signIn) {
        components.put("responses", new TreeMap<>(Map.of("Problem", CommonTexts.problem())));
        components.computeIfAbsent("schemas", first -> new TreeMap<>()).put("Problem", CommonTexts.problemSchema());
        components.put("securitySchemes", signIn.schemes(scopes));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", CommonTexts.info());
        document.put("servers", List.of(Map.of("url", "/", "description", "This gateway")));
        document.put("security", signIn.requirement());
        document.put("tags", tags());
        document.put("x-tagGroups", tagGroups(documents));
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private List<Map<String, String>> tags() {
        List<Map<String, String>> described = new ArrayList<>();
        tags.forEach((tag, service) -> described.add(Map.of("name", tag, "description", service)));
        return described;
    }

    private List<Map<String, Object>> tagGroups(List<ServiceDocument> documents) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (ServiceDocument document : documents) {
            List<String> own = tags.entrySet().stream()
                    .filter(tag -> tag.getValue().equals(document.service()))
                    .map(Map.Entry::getKey)
                    .toList();
            groups.add(Map.of("name", document.service(), "tags", own));
        }
        return groups;
    }
}
