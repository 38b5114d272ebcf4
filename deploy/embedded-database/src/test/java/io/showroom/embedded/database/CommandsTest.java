package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** The operations that the services use, as they use them. */
class CommandsTest extends DriverTest {
    @Test
    void a_guarded_write_happens_once_for_a_version() {
        leads.insertOne(lead(1).append("version", 1L).append("stage", "NEW"));
        Document guard = lead(1).append("version", 1L);
        Document change = new Document("$set", new Document("stage", "WON").append("version", 2L))
                .append("$push", new Document("outbox", new Document("$each", List.of(event("a"), event("b")))));

        assertThat(leads.updateOne(guard, change).getModifiedCount()).isEqualTo(1);
        assertThat(leads.updateOne(guard, change).getMatchedCount()).isZero();
        assertThat(leads.find(lead(1)).first().getList("outbox", Document.class))
                .hasSize(2);
    }

    @Test
    void acknowledged_events_are_pulled_by_id() {
        leads.insertOne(lead(1).append("outbox", List.of(event("a"), event("b"), event("c"))));

        leads.updateOne(
                lead(1),
                new Document(
                        "$pull", new Document("outbox", new Document("id", new Document("$in", List.of("a", "c"))))));

        assertThat(leads.find(lead(1)).first().get("outbox")).isEqualTo(List.of(event("b")));
    }

    @Test
    void a_full_outbox_is_seen_in_the_filter() {
        leads.insertMany(List.of(
                lead(1).append("outbox", List.of(event("a"))),
                lead(2).append("outbox", List.of(event("a"), event("b")))));

        assertThat(leads.find(new Document("outbox.1", new Document("$exists", false)))
                        .map(found -> found.get("_id")))
                .containsExactly(1);
    }

    @Test
    void an_upsert_sets_on_insert_and_then_counts_up() {
        Document change = new Document("$setOnInsert", new Document("first", "x"))
                .append("$inc", new Document("n", 2))
                .append("$max", new Document("most", 5))
                .append("$min", new Document("least", 5))
                .append("$addToSet", new Document("tags", new Document("$each", List.of("a", "b", "a"))));
        leads.updateOne(lead(1), change, new UpdateOptions().upsert(true));
        leads.updateOne(lead(1), change, new UpdateOptions().upsert(true));

        assertThat(leads.find(lead(1)).first())
                .isEqualTo(lead(1).append("first", "x")
                        .append("n", 4)
                        .append("most", 5)
                        .append("least", 5)
                        .append("tags", List.of("a", "b")));
        leads.updateOne(lead(1), new Document("$unset", new Document("tags", "")));
        assertThat(leads.find(lead(1)).first()).doesNotContainKey("tags");
    }

    @Test
    void find_one_and_update_claims_the_first_in_order() {
        leads.createIndex(new Document("due", 1));
        leads.insertMany(List.of(lead(1).append("due", 30), lead(2).append("due", 10), lead(3).append("due", 20)));
        var options = new FindOneAndUpdateOptions()
                .sort(new Document("due", 1))
                .returnDocument(ReturnDocument.AFTER)
                .projection(new Document("lease", 1));

        Document claimed = leads.findOneAndUpdate(
                new Document("due", new Document("$lte", 25)),
                new Document("$set", new Document("lease", "me").append("due", 99)),
                options);

        assertThat(claimed).isEqualTo(lead(2).append("lease", "me"));
        assertThat(leads.findOneAndUpdate(new Document("due", 1), new Document("$set", new Document("x", 1)), options))
                .isNull();
    }

    @Test
    void a_change_of_many_does_not_meet_its_own_changes() {
        leads.createIndex(new Document("n", 1));
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) many.add(lead(i).append("n", i));
        leads.insertMany(many);

        var result = leads.updateMany(Filters.gte("n", 500), new Document("$inc", new Document("n", 1_000)));

        assertThat(result.getModifiedCount()).isEqualTo(500);
        assertThat(leads.countDocuments(Filters.gte("n", 2_500))).isZero();
        assertThat(leads.deleteMany(Filters.lt("n", 500)).getDeletedCount()).isEqualTo(500);
        assertThat(leads.countDocuments()).isEqualTo(500);
    }

    @Test
    void a_count_stops_at_its_limit() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) many.add(lead(i).append("store", "s"));
        leads.insertMany(many);

        assertThat(leads.countDocuments(new Document("store", "s"), new CountOptions().limit(100)))
                .isEqualTo(100);
        assertThat(leads.estimatedDocumentCount()).isEqualTo(300);
    }

    @Test
    void values_come_back_as_they_went_in() {
        Document values = lead(UUID.fromString("018f0000-0000-7000-8000-000000000001"))
                .append("amount", Decimal128.parse("1234567.89"))
                .append("at", new Date(1_700_000_000_123L))
                .append("long", 1L << 60)
                .append("name", "王小明 \uD83D\uDE97\u0000")
                .append("object", new ObjectId())
                .append("bytes", new Binary(new byte[] {1, 2}))
                .append("none", null)
                .append("list", List.of(1, "a", new Document("b", true)));
        leads.insertOne(values);

        assertThat(leads.find(new Document("_id", values.get("_id"))).first()).isEqualTo(values);
        assertThat(leads.find(new Document("amount", Decimal128.parse("1234567.890")))
                        .first())
                .isNotNull();
    }

    @Test
    void money_and_times_sort_by_value_and_text_by_utf16() {
        leads.createIndex(new Document("v", 1));
        List<Object> ascending = List.of(
                Decimal128.parse("-5"),
                0,
                Decimal128.parse("0.05"),
                0.5,
                Decimal128.parse("9.99"),
                10,
                Decimal128.parse("10.50"),
                "A",
                "a",
                "王",
                "\uD83D\uDE97",
                "\uFF21",
                false,
                true,
                new Date(-1),
                new Date(0),
                new Date(5));
        for (int i = ascending.size() - 1; i >= 0; i--) leads.insertOne(lead(i).append("v", ascending.get(i)));

        assertThat(leads.find().sort(new Document("v", 1)).map(found -> found.get("v")))
                .containsExactlyElementsOf(ascending);
        assertThat(leads.find(Filters.gte("v", Decimal128.parse("0.5"))).map(found -> found.get("v")))
                .containsExactly(0.5, Decimal128.parse("9.99"), 10, Decimal128.parse("10.50"));
    }

    @Test
    void a_pipeline_groups_what_its_match_found() {
        leads.createIndex(new Document("store", 1));
        leads.insertMany(List.of(
                lead(1).append("store", "a").append("n", 1),
                lead(2).append("store", "a").append("n", 2),
                lead(3).append("store", "b").append("n", 4)));

        assertThat(leads.aggregate(List.of(
                        new Document("$match", new Document("store", "a")),
                        new Document("$sort", new Document("n", -1)),
                        new Document("$limit", 5),
                        new Document(
                                "$group",
                                new Document("_id", "$store")
                                        .append("sum", new Document("$sum", "$n"))
                                        .append("first", new Document("$first", "$n"))))))
                .containsExactly(new Document("_id", "a").append("sum", 3).append("first", 2));
    }

    @Test
    void a_document_that_grows_beyond_sixteen_megabytes_is_refused_and_stays_readable() {
        String megabytes = "x".repeat(9 * 1024 * 1024);
        leads.insertOne(lead(1).append("parts", List.of(megabytes)));

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> leads.updateOne(lead(1), new Document("$push", new Document("parts", megabytes))))
                .hasMessageContaining("too large");
        assertThat(leads.find(lead(1)).first().getList("parts", String.class)).hasSize(1);
    }

    @Test
    void the_server_presents_itself() {
        assertThat(database().runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary"))
                .isTrue();
        assertThat(database().runCommand(new Document("buildInfo", 1)).getString("version"))
                .startsWith("5.");
        assertThat(client.getDatabase("admin")
                        .runCommand(new Document("ping", 1))
                        .get("ok"))
                .isEqualTo(1.0);
        leads.insertOne(lead(1));
        assertThat(client.listDatabaseNames()).contains("showroom");
    }

    private static Document event(String id) {
        return new Document("id", id).append("type", "lead.created.v1");
    }
}
