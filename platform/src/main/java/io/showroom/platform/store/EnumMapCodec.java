package io.showroom.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;

/** Keeps a map whose keys are constants as a sub-document; the driver's own codec takes text keys only. */
final class EnumMapCodec<K extends Enum<K>, V> implements Codec<Map<K, V>> {
    private final Class<K> keys;
    private final Codec<V> values;

    private EnumMapCodec(Class<K> keys, Codec<V> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public void encode(BsonWriter writer, Map<K, V> map, EncoderContext context) {
        writer.writeStartDocument();
        for (K key : keys.getEnumConstants()) { // in one order, so that equal maps are equal documents
            if (map.containsKey(key)) {
                writer.writeName(key.name());
                context.encodeWithChildContext(values, writer, map.get(key));
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public Map<K, V> decode(BsonReader reader, DecoderContext context) {
        EnumMap<K, V> map = new EnumMap<>(keys);
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            map.put(Enum.valueOf(keys, reader.readName()), context.decodeWithChildContext(values, reader));
        }
        reader.readEndDocument();
        return map;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Map<K, V>> getEncoderClass() {
        return (Class<Map<K, V>>) (Class<?>) Map.class;
    }

    /** Serves record components of type {@code Map<SomeEnum, …>}. */
    static final class Provider implements CodecProvider {
        @Override
        public <T> Codec<T> get(Class<T> type, CodecRegistry registry) {
            return null; // without type arguments nothing is known of the keys
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> Codec<T> get(Class<T> type, List<Type> arguments, CodecRegistry registry) {
            return type == Map.class && arguments.get(0) instanceof Class<?> key && key.isEnum()
                    ? (Codec<T>) of(key, codec(arguments.get(1), registry))
                    : null;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Codec<?> of(Class<?> key, Codec<?> values) {
            return new EnumMapCodec(key, values);
        }

        private static Codec<?> codec(Type value, CodecRegistry registry) {
            return value instanceof ParameterizedType generic
                    ? registry.get((Class<?>) generic.getRawType(), List.of(generic.getActualTypeArguments()))
                    : registry.get((Class<?>) value);
        }
    }
}
