package io.showroom.platform.store;

import java.util.List;
import org.bson.Document;

/**
 * The order of a list: by one instant, ties by id. The index behind it has the same fields in the same directions, or all
 * of them the other way round.
 *
 * @param field the stored field, e.g. {@code state.createdAt}
 * @param newestFirst descending
 * @param idsAscending how ties are ordered
 */
public record Order(String field, boolean newestFirst, boolean idsAscending) {
    /** For an index that ends in {@code "-field", "_id"}. */
    public static Order newestFirst(String field) {
        return new Order(field, true, true);
    }

    /** For an index that ends in {@code "field", "_id"}. */
    public static Order oldestFirst(String field) {
        return new Order(field, false, true);
    }

    /** The same list read from its other end, by the same index. */
    public Order reversed() {
        return new Order(field, !newestFirst, !idsAscending);
    }

    Document sort() {
        return new Document(field, newestFirst ? -1 : 1).append("_id", idsAscending ? 1 : -1);
    }

    /** What lies beyond this place, written so that an index range bounds it: the plain {@code $or} grew with the collection. */
    void after(Document filter, Cursor cursor) {
        String later = newestFirst ? "$lt" : "$gt";
        Document range = filter.get(field) instanceof Document bounds ? new Document(bounds) : new Document();
        Document sooner = new Document(field, new Document(later, cursor.at()));
        Document tied = new Document("_id", new Document(idsAscending ? "$gt" : "$lt", cursor.id()));
        filter.append(field, range.append(later + "e", cursor.at())).append("$or", List.of(sooner, tied));
    }
}
