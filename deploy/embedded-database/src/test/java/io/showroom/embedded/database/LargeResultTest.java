package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class LargeResultTest extends DriverTest {
    @Test
    void an_answer_larger_than_a_message_comes_in_batches() {
        String megabyte = "x".repeat(1024 * 1024);
        for (int i = 0; i < 60; i++) leads.insertOne(lead(i).append("text", megabyte));

        assertThat(leads.find().map(found -> found.getInteger("_id")).into(new ArrayList<>()))
                .hasSize(60)
                .isSorted();
        assertThat(leads.find().sort(new Document("n", 1).append("_id", -1)).map(found -> found.get("_id")))
                .hasSize(60);
        assertThat(leads.aggregate(List.of(new Document("$addFields", new Document("n", 1)))))
                .hasSize(60);
    }

    @Test
    void a_batch_is_as_large_as_it_was_asked_to_be() {
        insertThousands(1);

        assertThat(batch(new Document("find", "leads"))).hasSize(101);
        assertThat(batch(new Document("find", "leads").append("batchSize", 7))).hasSize(7);
        assertThat(batch(new Document("find", "leads").append("batchSize", 0))).isEmpty();
        assertThat(batch(new Document("find", "leads").append("limit", 5))).hasSize(5);
    }

    @Test
    void a_cursor_goes_on_over_changes_made_between_its_batches() {
        insertThousands(5);
        leads.createIndex(new Document("n", 1));
        List<Object> seen = new ArrayList<>();
        try (MongoCursor<Document> cursor = leads.find(new Document("n", new Document("$gte", 0)))
                .sort(new Document("n", 1))
                .batchSize(50)
                .iterator()) {
            for (int i = 0; cursor.hasNext(); i++) {
                seen.add(cursor.next().get("n"));
                if (i == 99) leads.deleteMany(new Document("n", new Document("$gte", 1_000).append("$lt", 3_000)));
                if (i == 200) leads.insertOne(lead("late").append("n", 4_999.5));
            }
        }

        assertThat(seen).hasSize(3_001).endsWith(4_999, 4_999.5);
    }

    @Test
    void a_cursor_on_a_collection_that_is_gone_ends_with_an_error() {
        insertThousands(1);
        try (MongoCursor<Document> cursor = leads.find().batchSize(10).iterator()) {
            cursor.next();
            leads.drop();

            assertThatThrownBy(() -> cursor.forEachRemaining(next -> {})).isInstanceOf(MongoException.class);
        }
    }

    @Test
    void a_cursor_can_be_killed() {
        insertThousands(1);
        try (MongoCursor<Document> cursor = leads.find().batchSize(10).iterator()) {
            cursor.next();
        }
        Document reply = database().runCommand(new Document("serverStatus", 1));
        assertThat(reply.getEmbedded(List.of("metrics", "cursor", "open", "total"), Number.class)
                        .longValue())
                .isZero();
    }

    private void insertThousands(int thousands) {
        for (int thousand = 0; thousand < thousands; thousand++) {
            List<Document> batch = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) batch.add(lead(thousand * 1_000 + i).append("n", thousand * 1_000 + i));
            leads.insertMany(batch);
        }
    }

    private static List<Document> batch(Document find) {
        Document reply = database().runCommand(find);
        Document cursor = reply.get("cursor", Document.class);
        if (cursor.getLong("id") != 0) {
            database()
                    .runCommand(new Document("killCursors", "leads").append("cursors", List.of(cursor.getLong("id"))));
        }
        return cursor.getList("firstBatch", Document.class);
    }
}
