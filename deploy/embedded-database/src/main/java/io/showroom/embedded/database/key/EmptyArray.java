package io.showroom.embedded.database.key;

/** Stands in an index for an array without elements, which sorts before null. */
public enum EmptyArray {
    INSTANCE;

    /** What MongoDB calls it in the message about a duplicate key. */
    @Override
    public String toString() {
        return "undefined";
    }
}
