package io.showroom.platform.messaging;

import io.showroom.platform.store.MongoErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** Hands what Kafka gave to one batch subscription; finds the one event that a failing batch fails for. */
final class BatchDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(BatchDispatcher.class);

    private final EventBatchSubscription subscription;
    private final IncomingEvents reader;
    private final EventMeters meters;

    BatchDispatcher(EventBatchSubscription subscription, IncomingEvents reader, EventMeters meters) {
        this.subscription = subscription;
        this.reader = reader;
        this.meters = meters;
    }

    String name() {
        return subscription.name();
    }

    Set<String> topics() {
        return subscription.payloads().keySet().stream().map(Topics::ofType).collect(Collectors.toSet());
    }

    /** @throws BatchListenerFailedException naming the record that cannot be dealt with */
    void dispatch(List<ConsumerRecord<String, byte[]>> records) {
        try {
            handle(records);
        } catch (RuntimeException e) {
            if (MongoErrors.isOutage(e) || records.size() == 1) {
                throw failed(e, records.get(0));
            }
            LOG.warn("A batch of {} events for {} failed; trying one by one", records.size(), name(), e);
            records.forEach(this::alone);
        }
    }

    private void alone(ConsumerRecord<String, byte[]> record) {
        try {
            handle(List.of(record));
        } catch (RuntimeException e) {
            throw failed(e, record);
        }
    }

    private static BatchListenerFailedException failed(RuntimeException why, ConsumerRecord<String, byte[]> record) {
        return new BatchListenerFailedException(why.toString(), why, record);
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records) {
        List<IncomingEvent<?>> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            String type = CloudEventHeaders.text(record.headers(), CloudEventHeaders.TYPE);
            Class<?> payload = type == null ? null : subscription.payloads().get(type);
            if (payload != null) {
                events.add(reader.read(type, payload, record));
            }
        }
        if (!events.isEmpty()) {
            meters.timed("batch of " + name(), () -> subscription.handler().on(List.copyOf(events)));
            events.forEach(event -> meters.effected(event.type(), event.time()));
        }
    }
}
