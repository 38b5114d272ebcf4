package io.showroom.platform.store;

/** A record with this id or one of these unique keys exists already; an answer, not a failure. */
public final class DuplicateKey extends RuntimeException {
    private final boolean id;

    DuplicateKey(String collection, boolean id, Throwable cause) {
        super("duplicate " + (id ? "id" : "unique key") + " in " + collection, cause);
        this.id = id;
    }

    /** Whether the id itself is taken, rather than one of the unique keys. */
    public boolean isId() {
        return id;
    }
}
