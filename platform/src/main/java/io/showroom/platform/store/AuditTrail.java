package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.platform.security.Scope;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Who changed what, and who looked at what is masked for others. Changes come by the outbox, so that none is lost;
 * an unmasked read is written before its answer is given.
 */
public final class AuditTrail {
    static final String COLLECTION = "audit";
    private final MongoCollection<RawBsonDocument> lines;
    private final MongoCollection<Document> writer;
    private final Clock clock;

    public AuditTrail(MongoDatabase database, Clock clock) {
        this.lines = database.getCollection(COLLECTION, RawBsonDocument.class);
        this.writer = database.getCollection(COLLECTION);
        this.clock = clock;
        IndexBuilder.build(
                lines,
                List.of(
                        IndexSpec.on("group", "record", "-at", "_id").because("the trail of one record, newest first"),
                        IndexSpec.on("group", "-at", "_id").because("the group's trail, newest first")));
    }

    /** Records that somebody read a value that others see masked. Throws when it cannot be recorded: then do not show it. */
    public void unmaskedRead(Scope by, String kind, String record, String field, String reason) {
        writer.insertOne(
                line(by, kind, record, "read-unmasked").append("field", field).append("reason", reason));
    }

    /**
     * Records what somebody does to a record that none of its fields shows, such as setting a password. Throws when it
     * cannot be recorded: then do not do it.
     *
     * @param action in the past tense, in kebab-case
     */
    public void acted(Scope by, String kind, String record, String action) {
        writer.insertOne(line(by, kind, record, action));
    }

    private Document line(Scope by, String kind, String record, String action) {
        return new Document("_id", Ids.next())
                .append("kind", kind)
                .append("record", record)
                .append("group", by.group())
                .append("by", by.subject())
                .append("name", by.name())
                .append("at", clock.instant())
                .append("action", action);
    }

    /** The trail of the caller's group, newest first; of one record when {@code record} is not null. */
    public Page<Document> page(Scope scope, String record, PageRequest request) {
        Document filter = new Document("group", scope.group());
        if (record != null) {
            filter.append("record", record);
        }
        return DocumentPaging.page(writer, filter, Order.newestFirst("at"), request);
    }
}
