package io.showroom.embedded.database.query;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A query: which documents, in which order, how many of them, and which of their fields.
 *
 * @param sort null for any order
 * @param limit 0 for all
 * @param projection null for whole documents
 * @param hint the name or the keys of the index to use, or null
 */
public record QuerySpec(Document filter, Document sort, int skip, int limit, Document projection, Object hint) {
    public static QuerySpec of(Document filter) {
        return new QuerySpec(filter, null, 0, 0, null, null);
    }

    /** How many documents have to be found before the answer is complete, 0 for all. */
    public int wanted() {
        return limit == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (long) skip + limit);
    }
}
