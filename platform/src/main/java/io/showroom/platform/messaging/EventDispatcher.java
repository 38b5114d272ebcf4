package io.showroom.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;

/** Hands a record from Kafka to the subscriptions for its type, as a part of the trace that caused it. */
public final class EventDispatcher {
    private final Map<String, List<EventSubscription<?>>> byType;
    private final EventJson json;
    private final Tracing tracing;
    private final MeterRegistry meters;

    EventDispatcher(List<EventSubscription<?>> subscriptions, EventJson json, Tracing tracing, MeterRegistry meters) {
        this.byType = subscriptions.stream().collect(Collectors.groupingBy(EventSubscription::type));
        this.json = json;
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
            meters.counter("showroom.events.consumed", "type", type).increment();
        }
    }

    private <T> void run(EventSubscription<T> subscription, ConsumerRecord<String, byte[]> record) {
        IncomingEvent<T> event = event(subscription, record);
        try (MDC.MDCCloseable group = MDC.putCloseable("group", event.group());
                MDC.MDCCloseable store = MDC.putCloseable("store", event.store())) {
            subscription.handler().on(event);
        }
    }

    private <T> IncomingEvent<T> event(EventSubscription<T> subscription, ConsumerRecord<String, byte[]> record) {
        T data;
        try {
            data = json.read(record.value(), subscription.payload());
        } catch (RuntimeException e) {
            throw new UnreadableEvent(subscription.type(), e);
        }
        return new IncomingEvent<>(
                required(record, CloudEventHeaders.ID),
                subscription.type(),
                required(record, CloudEventHeaders.SOURCE),
                required(record, CloudEventHeaders.SUBJECT),
                required(record, CloudEventHeaders.GROUP),
                CloudEventHeaders.text(record.headers(), CloudEventHeaders.STORE),
                Long.parseLong(required(record, CloudEventHeaders.VERSION)),
                Instant.parse(required(record, CloudEventHeaders.TIME)),
                data);
    }

    private static String required(ConsumerRecord<String, byte[]> record, String header) {
        String value = CloudEventHeaders.text(record.headers(), header);
        if (value == null) {
            throw new UnreadableEvent("header " + header + " is missing", null);
        }
        return value;
    }
}
