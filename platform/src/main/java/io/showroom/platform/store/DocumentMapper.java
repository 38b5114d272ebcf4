package io.showroom.platform.store;

import io.showroom.platform.messaging.DomainEvent;
import io.showroom.platform.security.Scope;
import io.showroom.platform.value.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;

/** Turns an aggregate into the document that keeps it, and back. */
final class DocumentMapper<T extends Aggregate> {
    private final AggregateMapping<T> mapping;
    private final StoreContext context;
    private final Codec<T> codec;

    DocumentMapper(AggregateMapping<T> mapping, StoreContext context) {
        this.mapping = mapping;
        this.context = context;
        this.codec = context.database().getCodecRegistry().get(mapping.type());
    }

    Stored<T> read(RawBsonDocument document) {
        RawBsonDocument state = (RawBsonDocument) document.getDocument("state");
        int pending =
                document.containsKey("outbox") ? document.getArray("outbox").size() : 0;
        return new Stored<>(state.decode(codec), document.getInt64("version").getValue(), pending, document);
    }

    /** Everything of the aggregate that a write sets; absent values are left out. */
    Document fields(T value, long version) {
        Document set = new Document("group", value.group());
        putIfPresent(set, "store", value.store());
        set.append("version", version);
        putIfPresent(set, "wakeAt", mapping.wakeAt().apply(value));
        Collection<String> keys = mapping.uniqueKeys().apply(value);
        if (!keys.isEmpty()) {
            set.append(
                    "keys",
                    keys.stream()
                            .distinct()
                            .map(key -> uniqueKey(value.group(), key))
                            .toList());
        }
        Map<String, ?> search = mapping.search().apply(value);
        if (!search.isEmpty()) {
            set.append("search", new Document(search));
        }
        Map<String, Instant> order = mapping.order().apply(value);
        if (!order.isEmpty()) {
            set.append("order", new Document(order));
        }
        return set.append(
                "state",
                BsonDocumentWrapper.asBsonDocument(value, context.database().getCodecRegistry()));
    }

    /** What a write unsets: the optional fields that the new state has not. */
    Document absent(Document set) {
        Document unset = new Document();
        for (String optional : List.of("store", "wakeAt", "keys", "search", "order")) {
            if (!set.containsKey(optional)) {
                unset.append(optional, "");
            }
        }
        return unset;
    }

    static String uniqueKey(String group, String key) {
        return group + "|" + key;
    }

    /** The events of a change, each with a version of its own following {@code version}. */
    List<OutboxEntry> entries(Change<T> change, long version, Instant now) {
        List<OutboxEntry> entries = new ArrayList<>();
        String key = mapping.eventKey().apply(change.next());
        String trace = context.tracing().current();
        for (DomainEvent event : change.events()) {
            String data = context.json().write(event);
            entries.add(new OutboxEntry(Ids.next(), event.type(), data, now, ++version, key, trace));
        }
        return entries;
    }

    /** The line of the audit trail for a caller's change: who, when, and each field before and after. */
    OutboxEntry audit(Scope by, Stored<T> before, Change<T> change, long version, Instant now) {
        BsonDocument after = new BsonDocument();
        BsonDocument encoded = BsonDocumentWrapper.asBsonDocument(
                change.next(), context.database().getCodecRegistry());
        after.putAll(encoded);
        Document line = AuditDiff.line(
                mapping.collection(), change.next(), by, now, before.document().getDocument("state"), after);
        String key = mapping.eventKey().apply(change.next());
        return new OutboxEntry(Ids.next(), OutboxEntry.AUDIT, Codecs.json(line), now, version, key, null);
    }

    private static void putIfPresent(Document document, String field, Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
