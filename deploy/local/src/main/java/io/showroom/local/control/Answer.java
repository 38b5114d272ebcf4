package io.showroom.local.control;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the control server.
 *
 * @param status the HTTP status
 */
record Answer(int status, String json) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer ok(Object body) {
        return new Answer(200, JSON.writeValueAsString(body));
    }

    static Answer problem(int status, String detail) {
        return new Answer(status, JSON.writeValueAsString(Map.of("status", status, "detail", detail)));
    }
}
