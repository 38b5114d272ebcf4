package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The step of a migration for a collection whose records are found or ordered by other values than when they were stored:
 * each gets the values that its mapping gives it now. A record that is right is not written, so it may be run again.
 */
public final class FoundAnew<T extends Aggregate> {
    private static final Logger LOG = LoggerFactory.getLogger(FoundAnew.class);
    private static final int AT_ONCE = 500;
    private static final int TELL_EVERY = 50_000;

    private final AggregateMapping<T> mapping;
    private final MongoCollection<RawBsonDocument> documents;
    private final Codec<T> codec;

    private FoundAnew(MongoDatabase database, AggregateMapping<T> mapping) {
        this.mapping = mapping;
        this.documents = database.getCollection(mapping.collection(), RawBsonDocument.class);
        this.codec = Codecs.registry().get(mapping.type());
    }

    /** @param retired names of indexes that no query asks for any more; what the mapping has stays */
    public static <T extends Aggregate> void run(
            MongoDatabase database, AggregateMapping<T> mapping, Set<String> retired) {
        FoundAnew<T> step = new FoundAnew<>(database, mapping);
        step.drop(retired);
        step.write();
    }

    private void drop(Set<String> retired) {
        List<String> wanted = mapping.allIndexes().stream().map(IndexSpec::name).toList();
        documents.listIndexes().into(new ArrayList<>()).stream()
                .map(index -> index.getString("name"))
                .filter(name -> retired.contains(name) && !wanted.contains(name))
                .forEach(documents::dropIndex);
    }

    private void write() {
        long seen = 0;
        List<RawBsonDocument> some = after("");
        while (!some.isEmpty()) {
            List<UpdateOneModel<RawBsonDocument>> changes =
                    some.stream().map(this::change).flatMap(Optional::stream).toList();
            if (!changes.isEmpty()) {
                documents.bulkWrite(changes, new BulkWriteOptions().ordered(false));
            }
            seen += some.size();
            if (seen % TELL_EVERY == 0) {
                LOG.info("{}: {} records looked at", mapping.collection(), seen);
            }
            some = after(some.get(some.size() - 1).getString("_id").getValue());
        }
    }

    private List<RawBsonDocument> after(String id) {
        return documents
                .find(new Document("_id", new Document("$gt", id)))
                .sort(new Document("_id", 1))
                .limit(AT_ONCE)
                .into(new ArrayList<>());
    }

    /** Unless somebody changes the record meanwhile, which writes all of this anew. */
    private Optional<UpdateOneModel<RawBsonDocument>> change(RawBsonDocument stored) {
        T record = ((RawBsonDocument) stored.getDocument("state")).decode(codec);
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        compare(stored, "search", mapping.search().apply(record), set, unset);
        compare(stored, "order", mapping.order().apply(record), set, unset);
        Document update = new Document();
        if (!set.isEmpty()) {
            update.append("$set", set);
        }
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        Document asItIs = new Document("_id", record.id()).append("version", stored.get("version"));
        return update.isEmpty() ? Optional.empty() : Optional.of(new UpdateOneModel<>(asItIs, update));
    }

    private static void compare(
            RawBsonDocument stored, String field, Map<String, ?> wanted, BsonDocument set, BsonDocument unset) {
        BsonDocument now = new Document(new HashMap<>(wanted)).toBsonDocument(Document.class, Codecs.registry());
        if (now.isEmpty() && stored.containsKey(field)) {
            unset.append(field, now);
        } else if (!now.isEmpty() && !now.equals(stored.get(field))) {
            set.append(field, now);
        }
    }
}
