package io.showroom.platform.store;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Keeps a value as its text. */
final class TextCodec<T> implements Codec<T> {
    private final Class<T> type;
    private final Function<T, String> write;
    private final Function<String, T> read;

    TextCodec(Class<T> type, Function<T, String> write, Function<String, T> read) {
        this.type = type;
        this.write = write;
        this.read = read;
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return read.apply(reader.readString());
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(write.apply(value));
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
