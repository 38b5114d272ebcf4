package io.showroom.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.ReplaceOptions;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DocumentPaging;
import io.showroom.platform.store.IndexBuilder;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Events a handler could not deal with: kept with the reason, listed, and replayed when the reason is gone.
 * Kept under an id derived from topic, partition and offset, so that being dead-lettered twice is once.
 */
public final class DeadLetters {
    private final MongoCollection<Document> letters;
    private final Clock clock;

    DeadLetters(MongoDatabase database, Clock clock) {
        this.letters = database.getCollection("deadLetters");
        this.clock = clock;
        IndexBuilder.build(
                letters,
                List.of(
                        IndexSpec.on("group", "-at", "_id").because("the dead letters of a group, newest first"),
                        IndexSpec.on("state").because("how many wait, for the meter")));
    }

    void keep(ConsumerRecord<String, byte[]> record, Exception reason) {
        Throwable root = reason;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Document headers = new Document();
        for (Header header : record.headers()) {
            headers.append(header.key(), CloudEventHeaders.text(record.headers(), header.key()));
        }
        String id = Ids.derived("dead", record.topic(), "" + record.partition(), "" + record.offset());
        Document letter = new Document("_id", id)
                .append("group", group(headers))
                .append("at", clock.instant())
                .append("topic", record.topic())
                .append("partition", record.partition())
                .append("offset", record.offset())
                .append("key", record.key())
                .append("type", headers.getString(CloudEventHeaders.TYPE))
                .append("headers", headers)
                .append("value", new Binary(record.value()))
                .append("reason", root.toString())
                .append("state", "DEAD");
        letters.replaceOne(new Document("_id", id), letter, new ReplaceOptions().upsert(true));
    }

    /** The group's dead letters, newest first. */
    public Page<Document> page(Scope scope, PageRequest request) {
        return DocumentPaging.page(letters, new Document("group", scope.group()), Order.newestFirst("at"), request);
    }

    /** How many wait to be replayed, counting no further than {@code most}. */
    public long waiting(int most) {
        return letters.countDocuments(new Document("state", "DEAD"), new CountOptions().limit(most));
    }

    /** @throws NotFound when the group has no such dead letter */
    ConsumerRecord<String, byte[]> get(Scope scope, String id) {
        Document letter = Optional.ofNullable(letters.find(new Document("_id", id).append("group", scope.group()))
                        .first())
                .orElseThrow(() -> new NotFound("dead letter", id));
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                letter.getString("topic"),
                letter.getInteger("partition"),
                letter.getLong("offset"),
                letter.getString("key"),
                letter.get("value", Binary.class).getData());
        letter.get("headers", Document.class)
                .forEach((name, value) -> record.headers().add(name, CloudEventHeaders.bytes((String) value)));
        return record;
    }

    void replayed(String id) {
        letters.updateOne(
                new Document("_id", id),
                new Document("$set", new Document("state", "REPLAYED").append("replayedAt", clock.instant())));
    }

    private static String group(Document headers) {
        String group = headers.getString(CloudEventHeaders.GROUP);
        return group == null ? "unknown" : group;
    }
}
