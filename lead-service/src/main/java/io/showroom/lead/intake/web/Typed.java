package io.showroom.lead.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A value of an enquiry as it was typed, whatever it is: an enquiry is never refused for one bad field, so nothing is
 * checked while it is read.
 */
@Schema(type = "string")
@JsonDeserialize(using = Typed.Reader.class)
record Typed(String text) {

    static String text(Typed typed) {
        return typed == null ? null : typed.text();
    }

    static final class Reader extends StdDeserializer<Typed> {
        Reader() {
            super(Typed.class);
        }

        @Override
        public Typed deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                return new Typed(parser.readValueAsTree().toString());
            }
            return new Typed(parser.getString());
        }
    }
}
