package io.showroom.platform.messaging;

import java.util.List;
import java.util.Map;

/**
 * A read model's wish to be told of events as they come in, many at once. It has a place of its own in the topics (the
 * consumer group {@code <service>.<name>}): it can be behind without holding up the service's other handlers, and be
 * read anew from the beginning by itself.
 *
 * <p>At least once, in order for each subject; a batch is given again as a whole after a crash in the middle of it, so
 * the handler must leave things as they are when it was through with an event before. When it fails, the events are
 * given to it one by one, and only the one that keeps failing is dead-lettered.
 *
 * @param name part of the consumer group's name; never changed, or everything is read anew
 * @param payloads wire name of each event wanted → the consumer's own record of what it reads of it, or {@code Void}
 *     when it is enough to know that it happened
 */
public record EventBatchSubscription(String name, Map<String, Class<?>> payloads, Handler handler) {

    /** Acts on a batch. */
    @FunctionalInterface
    public interface Handler {
        void on(List<IncomingEvent<?>> events);
    }

    public EventBatchSubscription {
        payloads = Map.copyOf(payloads);
    }
}
