package io.showroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.junit.jupiter.api.Test;

class PlainCodecTest {
    record Kept(Map<String, Object> values) {}

    @Test
    void values_of_any_plain_kind_come_back_as_they_were() {
        Kept kept = new Kept(Map.of(
                "map",
                Map.of("list", List.of("text", true, 1, 9_000_000_000L, 2.5, List.of(), Map.of())),
                "empty",
                ""));
        assertThat(backAndForth(kept)).isEqualTo(kept);
    }

    @Test
    void what_would_come_back_otherwise_is_refused() {
        assertThatThrownBy(() -> backAndForth(new Kept(Map.of("big", BigInteger.TEN))))
                .isInstanceOf(CodecConfigurationException.class);
    }

    private static Kept backAndForth(Kept kept) {
        Codec<Kept> codec = Codecs.registry().get(Kept.class);
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document), kept, EncoderContext.builder().build());
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
