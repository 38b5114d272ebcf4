package io.showroom.gateway.credential.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.showroom.gateway.access.Upkeep;
import io.showroom.gateway.credential.Attempts;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The counts in MongoDB; those that are over are swept. */
@Component
class MongoAttempts implements Attempts, Upkeep {
    private final MongoCollection<Document> counts;

    MongoAttempts(MongoDatabase database) {
        this.counts = database.getCollection("sign-in-attempts");
        // finds the counts that are over, for the sweep
        counts.createIndex(new Document("forgottenAt", 1), new IndexOptions().name("forgottenAt"));
    }

    @Override
    public Optional<Count> of(String key) {
        return Optional.ofNullable(counts.find(new Document("_id", key)).first())
                .map(count -> new Count(
                        count.getInteger("failures"), instant(count.getDate("notBefore")), count.getLong("version")));
    }

    @Override
    public boolean replace(String key, Count read, Count next, Instant forgottenAt) {
        Document document = new Document("_id", key)
                .append("failures", next.failures())
                .append("version", next.version())
                .append("forgottenAt", forgottenAt);
        if (next.notBefore() != null) {
            document.append("notBefore", next.notBefore());
        }
        if (read != null) {
            Document same = new Document("_id", key).append("version", read.version());
            return counts.replaceOne(same, document).getMatchedCount() == 1;
        }
        try {
            counts.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void forget(String key) {
        counts.deleteOne(new Document("_id", key));
    }

    @Override
    public void keepUp(Instant now) {
        counts.deleteMany(new Document("forgottenAt", new Document("$lte", now)));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
