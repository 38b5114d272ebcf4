package io.showroom.platform.store;

import java.time.Instant;
import org.bson.RawBsonDocument;

/** A record whose time has come, as it was when it was found. */
record Due(String id, String group, long version, Instant at) {
    static Due of(RawBsonDocument document) {
        return new Due(
                document.getString("_id").getValue(),
                document.getString("group").getValue(),
                document.getInt64("version").getValue(),
                Instant.ofEpochMilli(document.getDateTime("wakeAt").getValue()));
    }
}
