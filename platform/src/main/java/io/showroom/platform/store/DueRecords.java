package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** What of a collection is due, found by the index on {@code wakeAt} and claimed with a lease. */
final class DueRecords {
    private final MongoCollection<RawBsonDocument> documents;

    DueRecords(MongoCollection<RawBsonDocument> documents) {
        this.documents = documents;
    }

    /** What is due at this time, the longest overdue first. */
    List<Due> at(Instant now, int limit) {
        return find(new Document("$lte", now), limit);
    }

    /** When the next record is due; empty when none waits for time. */
    Optional<Instant> next() {
        return find(new Document("$gt", Instant.EPOCH), 1).stream().findFirst().map(Due::at);
    }

    /** Takes a due record for this replica until the lease runs out; false when another replica was first. */
    boolean claim(Due due, Instant lease) {
        Document guard =
                new Document("_id", due.id()).append("version", due.version()).append("wakeAt", due.at());
        Document leased = new Document("$set", new Document("wakeAt", lease));
        return documents.updateOne(guard, leased).getMatchedCount() == 1;
    }

    private List<Due> find(Document when, int limit) {
        return documents
                .find(new Document("wakeAt", when))
                .projection(new Document("group", 1).append("version", 1).append("wakeAt", 1))
                .sort(new Document("wakeAt", 1))
                .limit(limit)
                .map(Due::of)
                .into(new ArrayList<>());
    }
}
