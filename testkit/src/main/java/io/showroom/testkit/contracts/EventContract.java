package io.showroom.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.showroom.contracts.Contracts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds published events against the contracts. Stricter than a consumer should be: what a service publishes must be
 * valid, and every field of it documented.
 */
public final class EventContract {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> CLOSED = new ConcurrentHashMap<>();

    private EventContract() {}

    /** Fails, naming the fields, unless this is what the contracts say events of this type look like. */
    public static void assertValid(String type, String json) {
        assertThat(Contracts.eventTypes()).as("event types of the contracts").contains(type);
        assertThat(faults(type, json))
                .as("%s against its schema: %s", type, json)
                .isEmpty();
    }

    /** What is wrong with an event's data; empty when nothing is. */
    static List<String> faults(String type, String json) {
        return CLOSED
                .computeIfAbsent(type, EventContract::closed)
                .validate(JSON.readTree(json), run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema closed(String type) {
        JsonNode schema = JSON.readTree(Contracts.schema(type));
        close(schema);
        return SCHEMAS.getSchema(schema);
    }

    /** Takes out of a schema the tolerance for fields that it does not name. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.path("additionalProperties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(EventContract::close);
    }
}
