package io.showroom.platform.store;

import com.mongodb.client.MongoDatabase;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.Tracing;
import io.showroom.platform.store.PendingEvents.Pending;
import java.time.Clock;

/**
 * What every repository of a service shares.
 *
 * @param outbox told after each write that has something to publish
 * @param alarm told after each write that is due earlier than what is awaited
 */
public record StoreContext(
        MongoDatabase database, Clock clock, EventJson json, Tracing tracing, Outbox outbox, WakeAlarm alarm) {

    /** The way out for events. */
    public interface Outbox {
        /** A document of this collection has something to publish. Returns at once. */
        void signal(String collection, String id);

        /** As above, with all that the document has to tell, so that it need not be read for it. */
        default void signal(String collection, Pending all) {
            signal(collection, all.id());
        }

        /** @throws io.showroom.platform.problem.Unavailable when callers' writes are refused since nothing can be published */
        void admit();
    }

    /** The clock that due records are woken by. */
    public interface WakeAlarm {
        /** Something is due at this instant. Returns at once. */
        void at(java.time.Instant due);
    }
}
