package io.showroom.platform.messaging;

import io.showroom.platform.security.Scope;
import io.showroom.platform.value.Ids;
import java.time.Instant;

/**
 * An event as a service receives it. Delivered at least once, in order for each subject.
 *
 * @param id the event's own id, the same on every redelivery
 * @param type wire name
 * @param source the service it comes from, e.g. {@code /showroom/lead-service}
 * @param subject the aggregate it is about
 * @param group dealer group
 * @param store store, or null
 * @param version strictly increasing for each subject
 * @param time when it happened
 * @param data the payload, as the record the consumer declared
 */
public record IncomingEvent<T>(
        String id,
        String type,
        String source,
        String subject,
        String group,
        String store,
        long version,
        Instant time,
        T data) {

    /** The id of what this event brings about; the same on every redelivery. */
    public String derivedId(String purpose) {
        return Ids.derived("event", id, purpose);
    }

    /** The scope in which the platform acts on it. */
    public Scope scope() {
        return Scope.system(group);
    }
}
