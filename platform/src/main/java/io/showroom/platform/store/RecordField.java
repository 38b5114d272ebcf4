package io.showroom.platform.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;

/** A component of a record that is kept: how it is read, and the codec of its values, which is looked up once. */
final class RecordField {
    private static final Map<Class<?>, Object> ABSENT =
            Map.of(int.class, 0, long.class, 0L, double.class, 0.0, boolean.class, false);
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final int index;
    private final String name;
    private final Object absent;
    private final MethodHandle accessor;
    private final Supplier<Codec<?>> lookUp;
    private volatile Codec<Object> codec;

    private RecordField(int index, RecordComponent component, MethodHandle accessor, Supplier<Codec<?>> lookUp) {
        this.index = index;
        this.name = component.getName();
        this.absent = ABSENT.get(component.getType());
        this.accessor = accessor;
        this.lookUp = lookUp;
    }

    static RecordField of(int index, RecordComponent component, CodecRegistry registry) throws IllegalAccessException {
        component.getAccessor().setAccessible(true);
        MethodHandle accessor =
                MethodHandles.lookup().unreflect(component.getAccessor()).asType(GETTER);
        return new RecordField(index, component, accessor, () -> codec(component, registry));
    }

    private static Codec<?> codec(RecordComponent component, CodecRegistry registry) {
        if (component.getGenericType() instanceof ParameterizedType generic) {
            return registry.get(component.getType(), List.of(generic.getActualTypeArguments()));
        }
        return registry.get(MethodType.methodType(component.getType()).wrap().returnType());
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    /** What stands for it when it was left out. */
    Object absent() {
        return absent;
    }

    /** Its value in a record; null when it is absent. */
    Object of(Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new CodecConfigurationException("a record's accessor failed", e);
        }
    }

    /** Not before it is needed: records may hold each other. */
    @SuppressWarnings("unchecked")
    Codec<Object> codec() {
        Codec<Object> known = codec;
        if (known == null) {
            known = (Codec<Object>) lookUp.get();
            codec = known;
        }
        return known;
    }
}
