package io.showroom.lead.tally.store;

import io.showroom.lead.tally.CellKey;

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
}
