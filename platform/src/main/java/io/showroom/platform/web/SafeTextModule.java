package io.showroom.platform.web;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/** Every string in a body is normalised (NFC) and refused when it hides control characters (handbook, section 10). */
final class SafeTextModule extends SimpleModule {
    SafeTextModule() {
        super("safe-text");
        addDeserializer(String.class, new SafeString());
    }

    private static final class SafeString extends StdScalarDeserializer<String> {
        SafeString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw MismatchedInputException.from(parser, String.class, "must be a string");
            }
            try {
                return Text.safe("text", parser.getString());
            } catch (Invalid e) {
                MismatchedInputException located = MismatchedInputException.from(
                        parser, String.class, e.errors().get(0).message());
                located.initCause(e);
                throw located;
            }
        }
    }
}
