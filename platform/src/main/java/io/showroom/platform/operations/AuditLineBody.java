package io.showroom.platform.operations;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;

/**
 * One line of the audit trail.
 *
 * @param kind the collection of the record
 * @param action {@code changed}, {@code read-unmasked}, or what else was done, such as {@code password-set}
 * @param changes each changed field with its value before and after
 */
record AuditLineBody(
        String id,
        Instant at,
        String by,
        String name,
        String kind,
        String record,
        String store,
        String action,
        String field,
        String reason,
        Map<String, Object> changes) {

    static AuditLineBody of(Document line) {
        return new AuditLineBody(
                line.getString("_id"),
                line.getDate("at").toInstant(),
                line.getString("by"),
                line.getString("name"),
                line.getString("kind"),
                line.getString("record"),
                line.getString("store"),
                line.getString("action"),
                line.getString("field"),
                line.getString("reason"),
                line.get("changes", Document.class));
    }
}
