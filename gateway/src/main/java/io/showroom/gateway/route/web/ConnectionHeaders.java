package io.showroom.gateway.route.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Headers that belong to one connection and go no further (RFC 9110, 7.6.1), with those that {@code Connection} names. */
final class ConnectionHeaders {
    private static final Set<String> CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private ConnectionHeaders() {}

    static boolean include(String name, Set<String> named) {
        String lower = name.toLowerCase(Locale.ROOT);
        return CONNECTION.contains(lower) || named.contains(lower);
    }

    static Set<String> namedBy(HttpHeaders headers) {
        List<String> values = headers.getOrEmpty(HttpHeaders.CONNECTION);
        if (values.isEmpty()) {
            return Set.of();
        }
        Set<String> named = new HashSet<>();
        for (String value : values) {
            for (String name : value.split(",")) {
                named.add(name.trim().toLowerCase(Locale.ROOT));
            }
        }
        return named;
    }
}
