package io.showroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.junit.jupiter.api.Test;

class CodecsTest {

    record Week(Map<DayOfWeek, Integer> calls, Map<DayOfWeek, List<String>> names, Duration spent, int count) {}

    @Test
    void a_record_reads_back_as_it_was_written() {
        Week week = new Week(
                Map.of(DayOfWeek.MONDAY, 3, DayOfWeek.FRIDAY, 0),
                Map.of(DayOfWeek.MONDAY, List.of("李娜", "王磊")),
                Duration.ofMinutes(90),
                2);
        assertThat(read(written(week))).isEqualTo(week);
    }

    @Test
    void constants_are_kept_by_their_names_in_their_own_order() {
        Week week = new Week(Map.of(DayOfWeek.FRIDAY, 2, DayOfWeek.MONDAY, 1), null, null, 0);
        assertThat(written(week).toJson()).isEqualTo("{\"calls\": {\"MONDAY\": 1, \"FRIDAY\": 2}, \"count\": 0}");
    }

    @Test
    void what_is_absent_reads_back_as_nothing_and_what_is_unknown_is_skipped() {
        assertThat(read(BsonDocument.parse("{\"later\": 1}"))).isEqualTo(new Week(null, null, null, 0));
    }

    private static BsonDocument written(Week week) {
        return new BsonDocumentWrapper<>(week, Codecs.registry().get(Week.class)).asDocument();
    }

    private static Week read(BsonDocument document) {
        Codec<Week> codec = Codecs.registry().get(Week.class);
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
