package io.showroom.platform.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PendingEvents.Pending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** The only two writes an aggregate knows: its insert, and the update guarded by the version that was read. */
final class GuardedWrites<T extends Aggregate> {
    private static final int OUTBOX_LIMIT = 200;

    private final AggregateMapping<T> mapping;
    private final StoreContext context;
    private final DocumentMapper<T> mapper;
    private final MongoCollection<RawBsonDocument> documents;
    private final KeyTurns turns = new KeyTurns();

    GuardedWrites(
            AggregateMapping<T> mapping,
            StoreContext context,
            DocumentMapper<T> mapper,
            MongoCollection<RawBsonDocument> documents) {
        this.mapping = mapping;
        this.context = context;
        this.mapper = mapper;
        this.documents = documents;
    }

    /** @throws DuplicateKey when the id or a unique key is taken */
    Versioned<T> insert(Change<T> created, Document extra) {
        Fresh<T> fresh = fresh(created, extra);
        try {
            inTurn(
                    fresh.document(),
                    () -> context.database().getCollection(mapping.collection()).insertOne(fresh.document()));
        } catch (MongoWriteException e) {
            throw MongoErrors.isDuplicate(e) ? new DuplicateKey(mapping.collection(), MongoErrors.isId(e)) : e;
        }
        announce(fresh.value(), fresh.version(), fresh.entries(), 0);
        return new Versioned<>(fresh.value(), fresh.version());
    }

    /** As many inserts in one go: what became of each, in the order given. */
    List<Inserted<T>> insertAll(List<Change<T>> created) {
        if (created.isEmpty()) {
            return List.of();
        }
        List<Fresh<T>> all =
                created.stream().map(one -> fresh(one, new Document())).toList();
        Map<Integer, Inserted.Taken> taken = new HashMap<>();
        try {
            context.database()
                    .getCollection(mapping.collection())
                    .insertMany(all.stream().map(Fresh::document).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            taken.putAll(MongoErrors.duplicates(e));
        }
        List<Inserted<T>> answers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Fresh<T> one = all.get(i);
            if (taken.containsKey(i)) {
                answers.add(new Inserted<>(null, taken.get(i)));
            } else {
                announce(one.value(), one.version(), one.entries(), 0);
                answers.add(new Inserted<>(new Versioned<>(one.value(), one.version()), null));
            }
        }
        return answers;
    }

    /** A document about to be stored. */
    private record Fresh<T>(T value, long version, List<OutboxEntry> entries, Document document) {}

    private Fresh<T> fresh(Change<T> created, Document extra) {
        T value = created.next();
        Instant now = context.clock().instant();
        List<OutboxEntry> entries = mapper.entries(created, 0, now);
        long version = Math.max(1, entries.size());
        Document document = new Document("_id", value.id());
        document.putAll(mapper.fields(value, version));
        document.putAll(extra);
        document.append("outbox", documents(entries));
        if (!entries.isEmpty()) {
            document.append("outboxAt", now);
        }
        return new Fresh<>(value, version, entries, document);
    }

    /** Empty when another write came between. */
    Optional<Versioned<T>> update(Scope by, Stored<T> before, Change<T> change, Document extra) {
        T next = change.next();
        if (before.pending() + change.events().size() > OUTBOX_LIMIT) {
            throw new Unavailable("Events of this record wait to be published.", 5);
        }
        Instant now = context.clock().instant();
        List<OutboxEntry> entries = mapper.entries(change, before.version(), now);
        long version = before.version() + Math.max(1, entries.size());
        if (!by.isSystem()) {
            entries.add(mapper.audit(by, before, change, version, now));
        }
        Document set = mapper.fields(next, version);
        Document update = update(set, entries, extra, now);
        try {
            Document guard = new Document("_id", next.id()).append("version", before.version());
            if (inTurn(set, () -> documents.updateOne(guard, update)).getMatchedCount() == 0) {
                return Optional.empty();
            }
        } catch (MongoWriteException e) {
            throw MongoErrors.isDuplicate(e) ? new DuplicateKey(mapping.collection(), false) : e;
        }
        announce(next, version, entries, before.pending());
        return Optional.of(new Versioned<>(next, version));
    }

    private <R> R inTurn(Document fields, Supplier<R> write) {
        List<String> keys = fields.getList("keys", String.class, List.of());
        return Contention.insisting(() -> turns.inTurn(keys, write));
    }

    private Document update(Document set, List<OutboxEntry> entries, Document extra, Instant now) {
        Document unset = mapper.absent(set);
        set.putAll(extra);
        Document update = new Document("$set", set);
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        if (!entries.isEmpty()) {
            set.append("outboxAt", now);
            update.append("$push", new Document("outbox", new Document("$each", documents(entries))));
        }
        return update;
    }

    private static List<Document> documents(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxEntry::toDocument).toList();
    }

    /** @param earlier how much the document had still to tell before this write */
    private void announce(T value, long version, List<OutboxEntry> entries, int earlier) {
        if (!entries.isEmpty() && earlier == 0) {
            context.outbox()
                    .signal(
                            mapping.collection(),
                            Pending.of(value.id(), version, value.group(), value.store(), entries));
        } else if (!entries.isEmpty()) {
            context.outbox().signal(mapping.collection(), value.id());
        }
        Instant due = mapping.wakeAt().apply(value);
        if (due != null) {
            context.alarm().at(due);
        }
    }
}
