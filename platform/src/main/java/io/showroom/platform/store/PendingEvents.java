package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** The outboxes of a service's documents: what is pending, and taking out what was acknowledged. */
public final class PendingEvents {
    private final MongoDatabase database;

    public PendingEvents(MongoDatabase database) {
        this.database = database;
    }

    /**
     * What one document has still to tell, oldest first.
     *
     * @param version the document's version when it was read
     */
    public record Pending(String id, long version, String group, String store, List<Line> lines) {

        static Pending of(String id, long version, String group, String store, List<OutboxEntry> outbox) {
            List<Line> lines = outbox.stream()
                    .map(e ->
                            new Line(e.id(), e.type(), e.data(), e.at(), e.version(), e.key(), e.trace(), e.isAudit()))
                    .toList();
            return new Pending(id, version, group, store, lines);
        }

        /** Whether there is more than lines for the audit trail. */
        public boolean tells() {
            return lines.stream().anyMatch(line -> !line.audit());
        }
    }

    /** One pending event, or a line of the audit trail when {@code audit}. */
    public record Line(
            String id, String type, String data, Instant at, long version, String key, String trace, boolean audit) {}

    /** The outboxes of these documents; those that no longer exist or have nothing pending are left out. */
    public List<Pending> read(String collection, Collection<String> ids) {
        List<Pending> pending = new ArrayList<>();
        documents(collection)
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .projection(new Document("outbox", 1)
                        .append("version", 1)
                        .append("group", 1)
                        .append("store", 1))
                .forEach(document -> pending.add(pending(document)));
        return pending;
    }

    /** Documents of this collection with events older than the given time, oldest first. */
    public List<String> stale(String collection, Instant before, int limit) {
        return documents(collection)
                .find(new Document("outboxAt", new Document("$lte", before)))
                .projection(new Document("_id", 1))
                .sort(new Document("outboxAt", 1))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    /**
     * Takes out what was acknowledged.
     *
     * @return false when some document changed meanwhile, so that more may be pending
     */
    public boolean clear(String collection, Collection<Pending> published) {
        List<UpdateOneModel<Document>> whole = published.stream()
                .map(p -> new UpdateOneModel<Document>(
                        new Document("_id", p.id()).append("version", p.version()),
                        new Document("$set", new Document("outbox", List.of()))
                                .append("$unset", new Document("outboxAt", ""))))
                .toList();
        BulkWriteOptions unordered = new BulkWriteOptions().ordered(false);
        if (documents(collection).bulkWrite(whole, unordered).getMatchedCount() == published.size()) {
            return true;
        }
        List<UpdateOneModel<Document>> byEvent = published.stream()
                .map(p -> new UpdateOneModel<Document>(
                        new Document("_id", p.id()),
                        new Document(
                                "$pull",
                                new Document(
                                        "outbox",
                                        new Document(
                                                "id",
                                                new Document(
                                                        "$in",
                                                        p.lines().stream()
                                                                .map(Line::id)
                                                                .toList()))))))
                .toList();
        documents(collection).bulkWrite(byEvent, unordered);
        return false;
    }

    /** Writes lines of the audit trail; one that was written before is left as it is. */
    public void writeAudit(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Document> documents = lines.stream()
                .map(line -> Document.parse(line.data()).append("_id", line.id()))
                .toList();
        try {
            documents(AuditTrail.COLLECTION).insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (com.mongodb.MongoBulkWriteException e) {
            boolean onlyDuplicates = e.getWriteErrors().stream().allMatch(error -> error.getCode() == 11000);
            if (!onlyDuplicates) {
                throw e;
            }
        }
    }

    private MongoCollection<Document> documents(String collection) {
        return database.getCollection(collection);
    }

    private static Pending pending(Document document) {
        List<OutboxEntry> outbox = document.getList("outbox", Document.class, List.of()).stream()
                .map(OutboxEntry::of)
                .toList();
        return Pending.of(
                document.getString("_id"),
                document.getLong("version"),
                document.getString("group"),
                document.getString("store"),
                outbox);
    }

    /** How many documents have something pending (counted to a limit), and since when the oldest has; null when none. */
    public record Depth(int size, Instant oldest) {}

    /** The depth of one collection's outboxes; at most {@code most} documents are looked at. */
    public Depth depth(String collection, int most) {
        List<Document> oldest = documents(collection)
                .find(new Document("outboxAt", new Document("$gt", Instant.EPOCH)))
                .projection(new Document("outboxAt", 1))
                .sort(new Document("outboxAt", 1))
                .limit(most)
                .into(new ArrayList<>());
        Instant since =
                oldest.isEmpty() ? null : oldest.get(0).getDate("outboxAt").toInstant();
        return new Depth(oldest.size(), since);
    }
}
