package io.showroom.platform.store;

/** A record kept as one document and changed by one write. */
public interface Aggregate {
    /** Unique, a UUID; never null. */
    String id();

    /** The dealer group it belongs to; never null. */
    String group();

    /** The store it belongs to, or null for a record of the whole group. */
    String store();
}
