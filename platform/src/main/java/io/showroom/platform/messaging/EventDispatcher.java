package io.showroom.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;

/** Hands a record from Kafka to the subscriptions for its type, as a part of the trace that caused it. */
public final class EventDispatcher {
    private final Map<String, List<EventSubscription<?>>> byType;
    private final IncomingEvents reader;
    private final Tracing tracing;
    private final EventMeters meters;

    EventDispatcher(
            List<EventSubscription<?>> subscriptions, IncomingEvents reader, Tracing tracing, EventMeters meters) {
        this.byType = subscriptions.stream().collect(Collectors.groupingBy(EventSubscription::type));
        this.reader = reader;
        this.tracing = tracing;
        this.meters = meters;
    }

    /** The topics that some subscription needs. */
    Set<String> topics() {
        return byType.keySet().stream().map(Topics::ofType).collect(Collectors.toSet());
    }

    /** Runs every subscription for the record's type; types nobody subscribed to are ignored. */
    void dispatch(ConsumerRecord<String, byte[]> record) {
        String type = CloudEventHeaders.text(record.headers(), CloudEventHeaders.TYPE);
        for (EventSubscription<?> subscription : byType.getOrDefault(type, List.of())) {
            String trace = CloudEventHeaders.text(record.headers(), CloudEventHeaders.TRACE);
            tracing.within(trace, "consume " + type, () -> run(subscription, record));
        }
    }

    private <T> void run(EventSubscription<T> subscription, ConsumerRecord<String, byte[]> record) {
        IncomingEvent<T> event = reader.read(subscription.type(), subscription.payload(), record);
        try (MDC.MDCCloseable group = MDC.putCloseable("group", event.group());
                MDC.MDCCloseable store = MDC.putCloseable("store", event.store())) {
            meters.timed(event.type(), () -> subscription.handler().on(event));
            meters.effected(event.type(), event.time());
        }
    }
}
