package io.showroom.platform.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
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
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Keeps a record as a sub-document of its components; absent ones are left out and read back as null, 0 or false, and
 * fields that the record no longer has are skipped, so that records may grow. Unlike the driver's own codec it also
 * serves records that are not public, as a feature's own types should be.
 */
final class RecordCodec<T> implements Codec<T> {
    private static final Map<Class<?>, Object> ABSENT =
            Map.of(int.class, 0, long.class, 0L, double.class, 0.0, boolean.class, false);

    private final Class<T> type;
    private final CodecRegistry registry;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final MethodHandle constructor;

    private record Component(int index, Class<?> type, Class<?> boxed, Type generic, MethodHandle accessor) {
        Object absent() {
            return ABSENT.get(type);
        }
    }

    RecordCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        this.registry = registry;
        try {
            RecordComponent[] declared = type.getRecordComponents();
            for (int i = 0; i < declared.length; i++) {
                RecordComponent component = declared[i];
                component.getAccessor().setAccessible(true);
                MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                Class<?> boxed =
                        MethodType.methodType(component.getType()).wrap().returnType();
                components.put(
                        component.getName(),
                        new Component(i, component.getType(), boxed, component.getGenericType(), accessor));
            }
            Constructor<T> canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class[]::new));
            canonical.setAccessible(true);
            this.constructor =
                    MethodHandles.lookup().unreflectConstructor(canonical).asSpreader(Object[].class, declared.length);
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException("cannot keep " + type, e);
        }
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        components.forEach((name, component) -> {
            Object part = invoke(component.accessor(), value);
            if (part != null) {
                writer.writeName(name);
                context.encodeWithChildContext(codec(component), writer, part);
            }
        });
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        Object[] values = components.values().stream().map(Component::absent).toArray();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Component component = components.get(reader.readName());
            if (component == null) {
                reader.skipValue();
            } else if (reader.getCurrentBsonType() == BsonType.NULL) {
                reader.readNull();
            } else {
                values[component.index()] = context.decodeWithChildContext(codec(component), reader);
            }
        }
        reader.readEndDocument();
        return type.cast(invoke(constructor, values));
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> codec(Component component) {
        return (Codec<Object>)
                (component.generic() instanceof ParameterizedType generic
                        ? registry.get(component.type(), List.of(generic.getActualTypeArguments()))
                        : registry.get(component.boxed()));
    }

    private static Object invoke(MethodHandle handle, Object argument) {
        try {
            return handle.invoke(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new CodecConfigurationException("a record's accessor or constructor failed", e);
        }
    }
}
