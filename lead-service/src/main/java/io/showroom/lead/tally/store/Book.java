package io.showroom.lead.tally.store;

import io.showroom.lead.tally.CellKey;
import org.bson.Document;

/**
 * One set of counts of a group. A rebuild writes a new one beside the one that is read.
 *
 * @param generation 1, 2, …
 */
record Book(String group, long generation) {

    /** What leads every key of the book. */
    String prefix() {
        return CellKey.escaped(group) + "|" + generation;
    }

    String source(String id) {
        return prefix() + "|" + id;
    }

    /** The range of its sources behind this one, in the order of their ids; of all when it is null. */
    Document behind(String source) {
        return new Document("$gt", source(source == null ? "" : source)).append("$lt", prefix() + "}");
    }
}
