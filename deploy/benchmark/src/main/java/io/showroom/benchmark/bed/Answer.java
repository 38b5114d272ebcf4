package io.showroom.benchmark.bed;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered.
 *
 * @param etag null when there is none
 */
public record Answer(int status, String etag, byte[] body) {
    private static final JsonMapper JSON = new JsonMapper();

    /** This answer, when it is the one that the measurement needs. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("answered %d instead of %d: %s"
                    .formatted(status, wanted, new String(body, StandardCharsets.UTF_8)));
        }
        return this;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text(String field) {
        return json().path(field).asString("");
    }
}
