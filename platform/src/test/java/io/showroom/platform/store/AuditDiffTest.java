package io.showroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Scope;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AuditDiffTest {
    private record Book(String id, String group, String store) implements Aggregate {}

    @Test
    void a_line_names_what_changed_before_and_after_and_nothing_that_stayed() {
        Document changes = changes(
                "{title: 'x', price: {amount: 1, currency: 'EUR'}, pages: {p1: 'a', p2: 'b', p3: 'c'}, tags: [1, 2]}",
                "{title: 'x', price: {amount: 2, currency: 'EUR'}, pages: {p1: 'a', p2: 'B', p4: 'd'}, tags: [1, 3]}");
        assertThat(changes.keySet()).containsExactly("pages", "price", "tags");
        assertThat(changes.get("price"))
                .isEqualTo(new Document("before", parsed("{amount: 1}")).append("after", parsed("{amount: 2}")));
        assertThat(changes.get("pages"))
                .isEqualTo(new Document("before", parsed("{p2: 'b', p3: 'c'}"))
                        .append("after", parsed("{p2: 'B', p4: 'd'}")));
        assertThat(changes.get("tags"))
                .isEqualTo(new Document("before", parsed("{t: [1, 2]}").get("t"))
                        .append("after", parsed("{t: [1, 3]}").get("t")));
    }

    @Test
    void a_part_that_came_or_went_is_told_whole() {
        Document changes = changes("{old: {a: 1}}", "{fresh: {b: {c: 2}}}");
        assertThat(changes.get("old", Document.class).get("before")).isEqualTo(parsed("{a: 1}"));
        assertThat(changes.get("fresh", Document.class).get("after")).isEqualTo(parsed("{b: {c: 2}}"));
    }

    private static Document changes(String before, String after) {
        return AuditDiff.line(
                        "books",
                        new Book("b1", "g", "s"),
                        Scope.system("g"),
                        Instant.EPOCH,
                        parsed(before),
                        parsed(after))
                .get("changes", Document.class);
    }

    private static BsonDocument parsed(String json) {
        return BsonDocument.parse(json);
    }
}
