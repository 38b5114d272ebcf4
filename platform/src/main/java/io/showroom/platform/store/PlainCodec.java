package io.showroom.platform.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;

/**
 * Keeps values whose kind is not known before, such as settings of somebody else's: maps, lists, texts, booleans, int,
 * long and double, read back as exactly these. Anything else is refused when it is written.
 */
final class PlainCodec implements Codec<Object> {

    @Override
    public void encode(BsonWriter writer, Object value, EncoderContext context) {
        if (value instanceof Map<?, ?> map) {
            writer.writeStartDocument();
            map.forEach((name, part) -> {
                writer.writeName((String) name);
                encode(writer, part, context);
            });
            writer.writeEndDocument();
        } else if (value instanceof List<?> list) {
            writer.writeStartArray();
            list.forEach(part -> encode(writer, part, context));
            writer.writeEndArray();
        } else if (value instanceof String text) {
            writer.writeString(text);
        } else if (value instanceof Boolean truth) {
            writer.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            writer.writeInt32(number);
        } else if (value instanceof Long number) {
            writer.writeInt64(number);
        } else if (value instanceof Double number) {
            writer.writeDouble(number);
        } else {
            throw new CodecConfigurationException("not a plain value: " + (value == null ? null : value.getClass()));
        }
    }

    @Override
    public Object decode(BsonReader reader, DecoderContext context) {
        BsonType type = reader.getCurrentBsonType();
        return switch (type) {
            case DOCUMENT -> map(reader, context);
            case ARRAY -> list(reader, context);
            case STRING -> reader.readString();
            case BOOLEAN -> reader.readBoolean();
            case INT32 -> reader.readInt32();
            case INT64 -> reader.readInt64();
            case DOUBLE -> reader.readDouble();
            default -> throw new CodecConfigurationException("not a plain value: " + type);
        };
    }

    private Map<String, Object> map(BsonReader reader, DecoderContext context) {
        Map<String, Object> map = new LinkedHashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            map.put(reader.readName(), decode(reader, context));
        }
        reader.readEndDocument();
        return map;
    }

    private List<Object> list(BsonReader reader, DecoderContext context) {
        List<Object> list = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            list.add(decode(reader, context));
        }
        reader.readEndArray();
        return list;
    }

    @Override
    public Class<Object> getEncoderClass() {
        return Object.class;
    }
}
