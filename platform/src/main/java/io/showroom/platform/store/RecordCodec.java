package io.showroom.platform.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Keeps a record as a sub-document of its components; absent ones are left out and read back as null, 0 or false, and
 * fields that the record no longer has are skipped, so that records may grow. Unlike the driver's own codec it also
 * serves records that are not public, as a feature's own types should be.
 */
final class RecordCodec<T> implements Codec<T> {
    private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

    private final Class<T> type;
    private final List<RecordField> fields = new ArrayList<>();
    private final Map<String, RecordField> byName = new HashMap<>();
    private final MethodHandle constructor;

    RecordCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        try {
            RecordComponent[] declared = type.getRecordComponents();
            for (int i = 0; i < declared.length; i++) {
                RecordField field = RecordField.of(i, declared[i], registry);
                fields.add(field);
                byName.put(field.name(), field);
            }
            Constructor<T> canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class[]::new));
            canonical.setAccessible(true);
            this.constructor = MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, declared.length)
                    .asType(MAKER);
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException("cannot keep " + type, e);
        }
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        for (RecordField field : fields) {
            Object part = field.of(value);
            if (part != null) {
                writer.writeName(field.name());
                context.encodeWithChildContext(field.codec(), writer, part);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        Object[] values = new Object[fields.size()];
        for (RecordField field : fields) {
            values[field.index()] = field.absent();
        }
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            RecordField field = byName.get(reader.readName());
            if (field == null) {
                reader.skipValue();
            } else if (reader.getCurrentBsonType() == BsonType.NULL) {
                reader.readNull();
            } else {
                values[field.index()] = context.decodeWithChildContext(field.codec(), reader);
            }
        }
        reader.readEndDocument();
        return type.cast(made(values));
    }

    private Object made(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new CodecConfigurationException("a record's constructor failed", e);
        }
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
