package io.showroom.lead.lead.store;

import io.showroom.lead.tally.Dimension;
import java.util.List;
import org.bson.Document;

/**
 * How the lists of leads and cards come by their indexes. FerretDB reads every page of a list in the order of its index only
 * when no array and no two values of one sub-document are in it; then it merges the ranges of several values ({@code $in}, up
 * to 200) in that order, as MongoDB and the embedded database do. So each list is found by one text or flag under
 * {@code search}, and ordered by a moment elsewhere.
 */
final class Paths {
    static final String STORE = "store";

    private Paths() {}

    /** A text as it is counted; empty for none. */
    static String orNone(Dimension dimension, String text) {
        String folded = dimension.folded(text);
        return folded == null ? "" : folded;
    }

    /** Any of these values: their ranges of an index are merged in its order. */
    static Object anyOf(List<?> values) {
        return values.size() == 1 ? values.get(0) : new Document("$in", values);
    }

    static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value instanceof Enum<?> choice ? choice.name() : value);
        }
    }

    /** From the first of these moments until before the second; either may be missing. */
    static void put(Document filter, String field, Object from, Object before) {
        Document period = new Document();
        put(period, "$gte", from);
        put(period, "$lt", before);
        put(filter, field, period.isEmpty() ? null : period);
    }
}
