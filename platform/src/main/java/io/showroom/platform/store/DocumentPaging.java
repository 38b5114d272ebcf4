package io.showroom.platform.store;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Keyset pages of plain documents: the platform's own lists (audit trail, dead letters). */
public final class DocumentPaging {
    private DocumentPaging() {}

    public static Page<Document> page(
            MongoCollection<Document> collection, Document filter, Order order, PageRequest request) {
        String list = Cursor.list(collection.getNamespace().getCollectionName(), filter, order);
        Document all = new Document(filter);
        if (request.cursor() != null) {
            order.after(all, Cursor.read(list, request.cursor()));
        }
        List<Document> found = collection
                .find(all)
                .sort(order.sort())
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        if (found.size() <= request.limit()) {
            return new Page<>(found, null);
        }
        List<Document> shown = List.copyOf(found.subList(0, request.limit()));
        Document last = shown.get(shown.size() - 1);
        return new Page<>(shown, Cursor.write(list, last.getDate(order.field()).toInstant(), last.getString("_id")));
    }
}
