package io.showroom.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and applies JSON Schemas. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = new JsonMapper();

    private Schemas() {}

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static List<Error> errors(String schema, String json) {
        return errors(REGISTRY.getSchema(json(schema)), json);
    }

    static List<Error> errorsOfSchema(String schema) {
        return errors(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")), schema);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json(json), run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
