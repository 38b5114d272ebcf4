package io.showroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventSchemaTest {

    static Set<String> eventTypes() {
        return Contracts.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void a_schema_is_valid_json_schema_and_carries_its_own_name(String type) {
        assertThat(Schemas.errorsOfSchema(Contracts.schema(type))).isEmpty();
        JsonNode schema = Schemas.json(Contracts.schema(type));
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asString()).isEqualTo("urn:showroom:event:" + type);
        assertThat(schema.path("description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void a_sample_is_valid(String type) {
        assertThat(Schemas.errors(Contracts.schema(type), Contracts.sample(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void a_sample_shows_only_documented_fields(String type) {
        JsonNode documented = Schemas.json(Contracts.schema(type)).path("properties");
        assertThat(documented.propertyNames())
                .containsAll(Schemas.json(Contracts.sample(type)).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void an_event_without_a_required_field_is_not_valid(String type) {
        ObjectNode sample = (ObjectNode) Schemas.json(Contracts.sample(type));
        List<String> accepted = new ArrayList<>();
        for (JsonNode field : Schemas.json(Contracts.schema(type)).path("required")) {
            ObjectNode without = sample.deepCopy();
            without.remove(field.asString());
            if (Schemas.errors(Contracts.schema(type), without.toString()).isEmpty()) {
                accepted.add(field.asString());
            }
        }
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void a_field_that_is_not_known_yet_is_tolerated(String type) {
        ObjectNode sample = (ObjectNode) Schemas.json(Contracts.sample(type));
        sample.put("addedLater", "未来的字段");
        assertThat(Schemas.errors(Contracts.schema(type), sample.toString())).isEmpty();
    }

    @Test
    void the_envelope_is_described_and_its_sample_valid() {
        assertThat(Schemas.errorsOfSchema(Contracts.envelopeSchema())).isEmpty();
        String sample = ContractFiles.text("envelope.sample.json");
        assertThat(Schemas.errors(Contracts.envelopeSchema(), sample)).isEmpty();
        assertThat(Schemas.errors(Contracts.envelopeSchema(), sample.replace("\"1\"", "\"one\"")))
                .isNotEmpty();
    }
}
