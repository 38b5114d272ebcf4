package io.showroom.gateway.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds for every operation and is said once. */
final class CommonTexts {
    private static final String DESCRIPTION = """
            The API of a dealer group's customer platform: customers, cars, the sales funnel, and what to do next.

            - **Who sees what**: a token names group, stores and roles; another store's record is 404 and in no list.
            - **Changes** of an existing record take `If-Match` with its `ETag`; a stale one is 412.
            - **Creating** takes an `Idempotency-Key`: sent again, it creates once and answers the same.
            - **Lists** are pages: send `nextCursor` back as `cursor`, or follow `Link: rel="next"`.
            - **Failures** are problem documents (RFC 9457); `errors` names the fields at fault.
            - **Quotas**: each answer tells in `RateLimit-Policy` and `RateLimit` what is left; over it, 429 with
              `Retry-After`.
            - **Languages**: `Accept-Language: en` or `zh-CN` for labels.
            """;

    private CommonTexts() {}

    static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Showroom");
        info.put("version", "v1");
        info.put("description", DESCRIPTION);
        info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    static Map<String, Object> problem() {
        Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Problem");
        return Map.of(
                "description",
                "What went wrong, as a problem document",
                "content",
                Map.of("application/problem+json", Map.of("schema", schema)));
    }

    static Map<String, Object> problemSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", text("Stable identifier of the kind", "https://showroom.dev/problems/invalid-value"));
        properties.put("title", text("The kind in words", "Invalid value"));
        properties.put("status", Map.of("type", "integer", "example", 422));
        properties.put("detail", text("This occurrence in words", "vin: is 16 characters long"));
        properties.put("instance", text("The path it happened at", "/api/v1/vehicles"));
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", text("Its path in the body, or the parameter", "vin"));
        error.put("code", text("Stable code", "length"));
        error.put("message", text("In words", "is 16 characters long"));
        properties.put(
                "errors",
                Map.of(
                        "type",
                        "array",
                        "description",
                        "The fields at fault",
                        "items",
                        Map.of("type", "object", "properties", error)));
        return Map.of("type", "object", "required", List.of("type", "title", "status"), "properties", properties);
    }

    private static Map<String, Object> text(String description, String example) {
        return Map.of("type", "string", "description", description, "example", example);
    }
}
