package io.showroom.platform.store;

import com.mongodb.MongoClientSettings;
import io.showroom.contracts.value.Scalar;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** How records become BSON: the driver's record codec, with single-value records and durations kept as text. */
public final class Codecs {
    private Codecs() {}

    private static final CodecRegistry REGISTRY = build();
    private static final DocumentCodec DOCUMENTS = new DocumentCodec(REGISTRY);

    /** The registry every database of the platform is opened with. */
    public static CodecRegistry registry() {
        return REGISTRY;
    }

    private static CodecRegistry build() {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(List.of(
                        new TextCodec<>(Duration.class, Duration::toString, Duration::parse),
                        new TextCodec<>(Period.class, Period::toString, Period::parse),
                        new TextCodec<>(YearMonth.class, YearMonth::toString, YearMonth::parse),
                        new TextCodec<>(ZoneId.class, ZoneId::getId, ZoneId::of),
                        new PlainCodec())),
                CodecRegistries.fromProviders(new ScalarProvider(), new EnumMapCodec.Provider(), new RecordProvider()),
                MongoClientSettings.getDefaultCodecRegistry());
    }

    /** A document as extended JSON, whatever values of ours it holds. */
    static String json(Document document) {
        return document.toJson(DOCUMENTS);
    }

    private static final class RecordProvider implements CodecProvider {
        @Override
        public <T> Codec<T> get(Class<T> type, CodecRegistry registry) {
            return type.isRecord() ? new RecordCodec<>(type, registry) : null;
        }
    }

    private static final class ScalarProvider implements CodecProvider {
        @Override
        @SuppressWarnings("unchecked")
        public <T> Codec<T> get(Class<T> type, CodecRegistry registry) {
            if (!Scalar.class.isAssignableFrom(type) || !type.isRecord()) {
                return null;
            }
            return (Codec<T>) scalar(type.asSubclass(Scalar.class));
        }

        private static <S extends Scalar> Codec<S> scalar(Class<S> type) {
            try {
                Constructor<S> constructor = type.getDeclaredConstructor(String.class);
                constructor.setAccessible(true);
                return new TextCodec<>(type, Scalar::value, text -> make(constructor, text));
            } catch (NoSuchMethodException e) {
                throw new CodecConfigurationException(type + " must be a record of one String value", e);
            }
        }

        private static <S> S make(Constructor<S> constructor, String text) {
            try {
                return constructor.newInstance(text);
            } catch (ReflectiveOperationException e) {
                throw new CodecConfigurationException("stored value does not fit " + constructor, e);
            }
        }
    }
}
