package io.showroom.platform.store;

/**
 * A record with this id or one of these unique keys exists already; an answer, not a failure. It does not carry the
 * driver's exception, whose message tells the key: a phone number has no business in a log.
 */
public final class DuplicateKey extends RuntimeException {
    private final boolean id;

    DuplicateKey(String collection, boolean id) {
        super("duplicate " + (id ? "id" : "unique key") + " in " + collection);
        this.id = id;
    }

    /** Whether the id itself is taken, rather than one of the unique keys. */
    public boolean isId() {
        return id;
    }
}
