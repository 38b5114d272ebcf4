package io.showroom.gateway.openapi;

import java.util.Locale;

/** Names an operation by its method and path: {@code GET /api/v1/leads/{id}/signals} is {@code getLeadsByIdSignals}. */
final class OperationNames {
    private OperationNames() {}

    static String of(String method, String path) {
        StringBuilder name = new StringBuilder(method.toLowerCase(Locale.ROOT));
        for (String segment : path.replaceFirst("^/api/v1/", "").split("/")) {
            if (segment.startsWith("{")) {
                name.append("By");
            }
            for (String word : segment.split("[^A-Za-z0-9]+")) {
                if (!word.isEmpty()) {
                    name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
                }
            }
        }
        return name.toString();
    }
}
