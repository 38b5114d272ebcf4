package io.showroom.gateway.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * How callers of the API come by a token, as OpenAPI has it.
 *
 * @param discovery where the group's own OpenID Connect provider describes itself; null for the gateway's own issuer
 */
record SignIn(String discovery) {
    private static final String PEOPLE = "people";
    private static final String SYSTEMS = "systems";

    /** @param scopes that systems may be granted */
    Map<String, Object> schemes(SortedSet<String> scopes) {
        if (discovery != null) {
            return Map.of(PEOPLE, Map.of("type", "openIdConnect", "openIdConnectUrl", discovery));
        }
        Map<String, String> described = new LinkedHashMap<>();
        scopes.forEach(scope -> described.put(scope, described(scope)));
        Map<String, Object> schemes = new LinkedHashMap<>();
        schemes.put(
                PEOPLE,
                oauth2(
                        "authorizationCode",
                        Map.of(
                                "authorizationUrl", "/oauth2/authorize",
                                "tokenUrl", "/oauth2/token",
                                "refreshUrl", "/oauth2/token",
                                "scopes", Map.of("openid", "who you are"))));
        schemes.put(SYSTEMS, oauth2("clientCredentials", Map.of("tokenUrl", "/oauth2/token", "scopes", described)));
        return schemes;
    }

    List<Map<String, List<String>>> requirement() {
        List<Map<String, List<String>>> any = new ArrayList<>();
        any.add(Map.of(PEOPLE, List.of()));
        if (discovery == null) {
            any.add(Map.of(SYSTEMS, List.of()));
        }
        return any;
    }

    private static Map<String, Object> oauth2(String flow, Map<String, Object> content) {
        return Map.of("type", "oauth2", "flows", Map.of(flow, content));
    }

    /** {@code leads.write} changes leads; {@code operations} is the whole of it. */
    private static String described(String scope) {
        int dot = scope.lastIndexOf('.');
        return dot < 0
                ? scope
                : (scope.endsWith(".read") ? "read " : "change ")
                        + scope.substring(0, dot).replace('.', ' ');
    }
}
