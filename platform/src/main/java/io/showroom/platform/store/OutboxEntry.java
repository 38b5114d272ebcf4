package io.showroom.platform.store;

import java.time.Instant;
import org.bson.Document;

/**
 * One thing a write has still to tell: an event for Kafka, or a line for the audit trail.
 *
 * @param type the event's wire name, or {@link #AUDIT}
 * @param data JSON
 * @param version the aggregate's version this event stands for
 * @param trace W3C traceparent of the request that caused it; may be null
 */
record OutboxEntry(String id, String type, String data, Instant at, long version, String key, String trace) {
    static final String AUDIT = "audit";

    Document toDocument() {
        return new Document("id", id)
                .append("type", type)
                .append("data", data)
                .append("at", at)
                .append("version", version)
                .append("key", key)
                .append("trace", trace);
    }

    static OutboxEntry of(Document stored) {
        return new OutboxEntry(
                stored.getString("id"),
                stored.getString("type"),
                stored.getString("data"),
                stored.getDate("at").toInstant(),
                stored.getLong("version"),
                stored.getString("key"),
                stored.getString("trace"));
    }

    boolean isAudit() {
        return type.equals(AUDIT);
    }
}
