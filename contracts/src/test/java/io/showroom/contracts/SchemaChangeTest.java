package io.showroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangeTest {
    private static final String RELEASED = """
            {"$id": "urn:showroom:event:car.sold.v1", "type": "object", "required": ["id", "kind", "parts"],
             "properties": {
               "id": {"$ref": "#/$defs/id"},
               "kind": {"type": "string", "enum": ["NEW", "USED"]},
               "note": {"type": "string", "maxLength": 100},
               "km": {"type": "integer", "minimum": 0},
               "parts": {"type": "array", "items": {"type": "object", "required": ["number"],
                         "properties": {"number": {"type": "string"}}}},
               "scores": {"type": "object", "additionalProperties": {"type": "integer"}}},
             "additionalProperties": true,
             "$defs": {"id": {"type": "string", "pattern": "^[a-z]+$"}}}
            """;

    @Test
    void a_schema_does_not_break_itself() {
        assertThat(SchemaChange.breaks(RELEASED, RELEASED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "note": {"type": "string", "maxLength": 100},           |                                             | $.note: removed
            "number": {"type": "string"}                            |                                             | $.parts[].number: removed
            "km": {"type": "integer"                                | "km": {"type": "number"                     | $.km: type changed
            "scores": {"type": "object"                             | "scores": {"type": "array"                  | $.scores: type changed
            "additionalProperties": {"type": "integer"}             | "additionalProperties": {"type": "string"}  | $.scores.*: type changed
            "required": ["id", "kind", "parts"]                     | "required": ["id", "kind", "parts", "km"]   | $.km: newly required
            "required": ["id", "kind", "parts"]                     | "required": ["id", "parts"]                 | $.kind: no longer always there
            "required": ["number"],                                 | "required": [],                             | $.parts[].number: no longer always there
            ["NEW", "USED"]                                         | ["NEW"]                                     | $.kind: choice USED removed
            "number": {"type": "string"}                            | "number": {"type": "string", "enum": ["1"]} | $.parts[].number: narrowed to an enumeration
            "maxLength": 100                                        | "maxLength": 99                             | $.note: maxLength narrowed
            "minimum": 0                                            | "minimum": 1                                | $.km: minimum narrowed
            "minimum": 0                                            | "minimum": 0, "maximum": 9                  | $.km: maximum narrowed
            ^[a-z]+$                                                | ^[a-z0-9]+$                                 | $.id: pattern changed
            "additionalProperties": true                            | "additionalProperties": false               | $: closed against further fields
            "additionalProperties": true                            | "additionalProperties": {"type": "string"}  | $: narrowed what further fields may be
            car.sold.v1                                             | car.sold.v2                                 | $: $id changed
            """)
    void each_kind_of_break_is_found_and_named(String released, String changed, String named) {
        String next = RELEASED.replace(released, changed == null ? "" : changed);
        assertThat(next).isNotEqualTo(RELEASED);
        assertThat(SchemaChange.breaks(RELEASED, next)).containsExactly(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "km": {                     | "plate": {"type": "string"}, "km": {
            "number": {"type": "string"}| "number": {"type": "string"}, "price": {"type": "object", "required": ["a"]}
            ["NEW", "USED"]             | ["NEW", "DEMO", "USED"]
            , "enum": ["NEW", "USED"]   |
            "maxLength": 100            | "maxLength": 200
            , "minimum": 0              |
            {"$ref": "#/$defs/id"}      | {"description": "its id", "type": "string", "pattern": "^[a-z]+$"}
            """)
    void what_an_old_consumer_does_not_notice_is_no_break(String released, String changed) {
        String next = RELEASED.replace(released, changed == null ? "" : changed);
        assertThat(next).isNotEqualTo(RELEASED);
        assertThat(SchemaChange.breaks(RELEASED, next)).isEmpty();
    }
}
