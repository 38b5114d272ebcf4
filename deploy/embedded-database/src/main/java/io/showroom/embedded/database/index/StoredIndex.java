package io.showroom.embedded.database.index;

import java.util.List;
import org.h2.mvstore.MVMap;

/** What the planner sees of an index. */
public interface StoredIndex {
    String name();

    /** The order of the keys, which ends with the {@code _id}. */
    List<IndexField> order();

    boolean unique();

    boolean sparse();

    /** Whether these are the documents themselves, under their {@code _id}. */
    boolean primary();

    /** Whether the entries tell all that a query may ask for. */
    boolean plannable();

    /** Whether some document has an array at this field of the order, and so may have several entries. */
    boolean array(int field);

    boolean anyArray();

    /** The keys; the value is the document for the primary index, otherwise the length of the part before the _id. */
    MVMap<byte[], ?> entries();

    /** How many keys lie from the first (included) to the second (excluded); null is no bound. */
    default long count(byte[] from, byte[] to) {
        MVMap<byte[], ?> entries = entries();
        long end = to == null ? entries.sizeAsLong() : rank(entries, to);
        return Math.max(0, end - (from == null ? 0 : rank(entries, from)));
    }

    private static long rank(MVMap<byte[], ?> entries, byte[] key) {
        long index = entries.getKeyIndex(key);
        return index < 0 ? ~index : index;
    }
}
