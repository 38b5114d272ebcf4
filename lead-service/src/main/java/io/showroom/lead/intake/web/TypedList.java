package io.showroom.lead.intake.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Values as typed; a single one may stand without its brackets. */
@ArraySchema(schema = @Schema(type = "string"))
@JsonDeserialize(using = TypedList.Reader.class)
record TypedList(List<String> texts) {

    static List<String> texts(TypedList list) {
        return list == null ? List.of() : list.texts();
    }

    static final class Reader extends StdDeserializer<TypedList> {
        Reader() {
            super(TypedList.class);
        }

        @Override
        public TypedList deserialize(JsonParser parser, DeserializationContext context) {
            Typed.Reader one = new Typed.Reader();
            List<String> texts = new ArrayList<>();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                texts.add(one.deserialize(parser, context).text());
                return new TypedList(texts);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    texts.add(one.deserialize(parser, context).text());
                }
            }
            return new TypedList(List.copyOf(texts));
        }
    }
}
