package io.showroom.platform.messaging;

/**
 * A service's wish to be told of one type of event. The handler's effects must be single-document writes guarded by
 * the event ({@code changeOnce}, {@code insertOnce}), since it is called again after a crash or a replay.
 *
 * @param type wire name, e.g. {@code lead.delivered.v1}; its topic follows from it
 * @param payload the consumer's own record of what it reads; unknown fields are ignored
 * @param handler what to do; what it throws is retried and then dead-lettered
 */
public record EventSubscription<T>(String type, Class<T> payload, Handler<T> handler) {

    /** Acts on one event. */
    @FunctionalInterface
    public interface Handler<T> {
        void on(IncomingEvent<T> event);
    }

    public static <T> EventSubscription<T> to(String type, Class<T> payload, Handler<T> handler) {
        return new EventSubscription<>(type, payload, handler);
    }
}
