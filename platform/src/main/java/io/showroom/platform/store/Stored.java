package io.showroom.platform.store;

import org.bson.RawBsonDocument;

/** A record as read, with what a guarded write needs to know of its document. */
record Stored<T>(T value, long version, int pending, RawBsonDocument document) {
    Versioned<T> versioned() {
        return new Versioned<>(value, version);
    }

    /** The newest version of this source that had an effect here; 0 when none had. */
    long seen(String source) {
        return document.containsKey("seen") && document.getDocument("seen").containsKey(source)
                ? document.getDocument("seen").getInt64(source).getValue()
                : 0;
    }
}
