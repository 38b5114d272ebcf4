package io.showroom.embedded.database.query;

/** How much a query looked at: keys of indexes, and documents. */
public final class ScanCount {
    private long keys;
    private long documents;

    void key() {
        keys++;
    }

    void document() {
        documents++;
    }

    public long keys() {
        return keys;
    }

    public long documents() {
        return documents;
    }
}
