package io.showroom.embedded.database.plan;

import java.util.List;

/** What a query demands of a field, as far as keys can tell it. */
sealed interface Condition {
    /** Whether a document without the field may satisfy it; a sparse index does not know such documents. */
    boolean admitsMissing();

    /**
     * One of several values.
     *
     * @param keys the encoded values
     * @param wholeValueOnly whether the matcher, for a field that is an array, also accepts what no entry tells
     */
    record OneOf(List<byte[]> keys, boolean admitsMissing, boolean wholeValueOnly) implements Condition {}

    /** A range; of an array different elements may satisfy different ranges. */
    record Within(List<Interval> intervals) implements Condition {
        @Override
        public boolean admitsMissing() {
            return false;
        }
    }

    /** Any value, but there is one. Only a sparse index makes use of it. */
    record Present() implements Condition {
        @Override
        public boolean admitsMissing() {
            return false;
        }
    }
}
