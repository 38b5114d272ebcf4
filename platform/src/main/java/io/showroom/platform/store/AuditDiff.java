package io.showroom.platform.store;

import io.showroom.platform.security.Scope;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.Document;

/** The audit trail's line for one change: which fields, before and after. */
final class AuditDiff {
    private AuditDiff() {}

    static Document line(String kind, Aggregate record, Scope by, Instant at, BsonDocument before, BsonDocument after) {
        Document changes = new Document();
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            BsonValue was = before.getOrDefault(field, BsonNull.VALUE);
            BsonValue is = after.getOrDefault(field, BsonNull.VALUE);
            if (!was.equals(is)) {
                changes.append(field, new Document("before", differing(was, is)).append("after", differing(is, was)));
            }
        }
        return new Document("kind", kind)
                .append("record", record.id())
                .append("group", record.group())
                .append("store", record.store())
                .append("by", by.subject())
                .append("name", by.name())
                .append("at", at)
                .append("action", "changed")
                .append("changes", changes);
    }

    /** Of a part that is in both only what differs, so that the trail of a large record does not grow with its square. */
    private static BsonValue differing(BsonValue one, BsonValue other) {
        if (!one.isDocument() || !other.isDocument()) {
            return one;
        }
        BsonDocument left = new BsonDocument();
        one.asDocument().forEach((field, value) -> {
            BsonValue there = other.asDocument().getOrDefault(field, BsonNull.VALUE);
            if (!value.equals(there)) {
                left.append(field, differing(value, there));
            }
        });
        return left;
    }
}
