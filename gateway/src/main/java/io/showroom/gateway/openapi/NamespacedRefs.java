package io.showroom.gateway.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a service's components its namespace wherever they are referred to, also from another service's document. */
final class NamespacedRefs {
    private static final Pattern REF =
            Pattern.compile("(?:(?<file>[a-z-]+)\\.yaml)?#/components/(?<kind>\\w+)/(?<name>.+)");

    private final String service;

    NamespacedRefs(String service) {
        this.service = service;
    }

    String name(String component) {
        return ServiceDocument.namespace(service) + '.' + component;
    }

    /** A copy of a part of a document with all references renamed. */
    Object in(Object part) {
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, key.equals("$ref") ? ref((String) value) : in(value)));
            return copy;
        }
        return part instanceof List<?> list ? list.stream().map(this::in).toList() : part;
    }

    private String ref(String ref) {
        Matcher parts = REF.matcher(ref);
        if (!parts.matches()) {
            throw new IllegalArgumentException(service + " refers to " + ref);
        }
        String home = parts.group("file") == null ? service : parts.group("file");
        return "#/components/" + parts.group("kind") + '/' + ServiceDocument.namespace(home) + '.'
                + parts.group("name");
    }
}
