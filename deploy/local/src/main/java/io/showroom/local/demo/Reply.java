package io.showroom.local.demo;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the platform answered.
 *
 * @param etag the version, to be sent back as {@code If-Match}; null when there is none
 */
public record Reply(String call, int status, JsonNode body, String etag) {

    private static final JsonMapper JSON = new JsonMapper();

    static Reply of(String call, HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
        return new Reply(
                call,
                response.statusCode(),
                body,
                response.headers().firstValue("ETag").orElse(null));
    }

    /** This reply, when it has the status that the story needs. */
    public Reply expect(int wanted) {
        if (status != wanted) {
            throw new StoryStopped("%s answered %d instead of %d: %s".formatted(call, status, wanted, body));
        }
        return this;
    }

    /** This reply, when the platform did what it was asked. */
    public Reply expectSuccess() {
        return status / 100 == 2 ? this : expect(200);
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    public JsonNode items() {
        return body.path("items");
    }
}
