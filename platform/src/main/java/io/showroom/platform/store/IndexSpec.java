package io.showroom.platform.store;

import java.util.stream.Stream;
import org.bson.Document;

/**
 * One index of a collection, with the query that needs it.
 *
 * @param name stable name; a changed definition takes a new one
 * @param keys field → 1 or -1, in order
 * @param unique whether two documents may not share a value
 * @param sparse whether documents without the field are left out
 * @param because the query it serves, for whoever wonders whether it may go
 */
public record IndexSpec(String name, Document keys, boolean unique, boolean sparse, String because) {

    /** An index over these fields; a leading minus means descending: {@code "group", "store", "-state.createdAt"}. */
    public static IndexSpec on(String... fields) {
        Document keys = new Document();
        StringBuilder name = new StringBuilder();
        for (String field : fields) {
            boolean descending = field.startsWith("-");
            String path = descending ? field.substring(1) : field;
            keys.append(path, descending ? -1 : 1);
            name.append(name.isEmpty() ? "" : "_")
                    .append(path.replace("state.", "").replace('.', '_'));
            name.append(descending ? "_desc" : "");
        }
        return new IndexSpec(name.toString(), keys, false, false, "");
    }

    /** Two indexes in one order: of a store, and of the group for those who see all of its stores. */
    public static Stream<IndexSpec> ofStoreAndGroup(String because, String... fields) {
        return Stream.of(
                scopedTo(Stream.of("group", "store"), fields).because(because + ", of a store"),
                scopedTo(Stream.of("group"), fields).because(because + ", of the group"));
    }

    private static IndexSpec scopedTo(Stream<String> scope, String... fields) {
        return on(Stream.concat(scope, Stream.of(fields)).toArray(String[]::new));
    }

    public IndexSpec because(String query) {
        return new IndexSpec(name, keys, unique, sparse, query);
    }

    public IndexSpec uniqueSparse() {
        return new IndexSpec(name, keys, true, true, because);
    }

    /** Leaves out documents without the field; only for an index over a single field. */
    public IndexSpec sparseOnly() {
        return new IndexSpec(name, keys, unique, true, because);
    }
}
