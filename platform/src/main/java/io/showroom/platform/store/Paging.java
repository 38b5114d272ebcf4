package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Lists in pages, each found through an index where the last one ended, so that page 10,000 costs what page 1 does. */
final class Paging<T extends Aggregate> {
    private static final Instant BEFORE_EVERYTHING = Instant.parse("0001-01-01T00:00:00Z");

    private final AggregateMapping<T> mapping;
    private final MongoCollection<RawBsonDocument> documents;
    private final DocumentMapper<T> mapper;

    Paging(AggregateMapping<T> mapping, MongoCollection<RawBsonDocument> documents, DocumentMapper<T> mapper) {
        this.mapping = mapping;
        this.documents = documents;
        this.mapper = mapper;
    }

    Page<Versioned<T>> page(Document scoped, Document filter, Order order, PageRequest request) {
        Document all = ScopeRule.narrowed(scoped, filter);
        if (all.containsKey("$or")) {
            throw new IllegalArgumentException("a page's filter may not use $or: the cursor needs it");
        }
        String list = Cursor.list(mapping.collection(), all, order);
        if (request.cursor() != null) {
            order.after(all, Cursor.read(list, request.cursor()));
        } else if (all.size() == 1) { // of a whole group: FerretDB sorts it all unless the order's field is bounded
            all.append(order.field(), new Document("$gte", BEFORE_EVERYTHING));
        }
        List<RawBsonDocument> found = documents
                .find(all)
                .sort(order.sort())
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > request.limit();
        List<RawBsonDocument> shown = more ? found.subList(0, request.limit()) : found;
        String next = more ? cursorAt(list, order, shown.get(shown.size() - 1)) : null;
        return new Page<>(
                shown.stream()
                        .map(document -> mapper.read(document).versioned())
                        .toList(),
                next);
    }

    List<Versioned<T>> list(Document filter, Document sort, int limit) {
        return documents
                .find(filter)
                .sort(sort)
                .limit(limit)
                .map(document -> mapper.read(document).versioned())
                .into(new ArrayList<>());
    }

    private static String cursorAt(String list, Order order, RawBsonDocument last) {
        BsonValue value = last;
        for (String step : order.field().split("\\.")) {
            value = ((BsonDocument) value).get(step);
        }
        Instant at = Instant.ofEpochMilli(value.asDateTime().getValue());
        return Cursor.write(list, at, last.getString("_id").getValue());
    }
}
