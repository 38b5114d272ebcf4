package io.showroom.platform.messaging;

import io.showroom.platform.store.PendingEvents;
import io.showroom.platform.store.PendingEvents.Line;
import io.showroom.platform.store.PendingEvents.Pending;
import io.showroom.platform.store.StoreContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what writes have left in their documents' outboxes. Signalled by this process's own writes, so that nothing
 * is polled for; {@link OutboxSweep} finds what a dead process left.
 *
 * <p>Promise: each event is published at least once, and the events of one document in their order: a document's whole
 * pending outbox is sent each time, and only what was acknowledged is taken out. A crash between any two steps leaves
 * the event in the document, to be sent again under the same id.
 */
public final class OutboxRelay implements StoreContext.Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;

    private record Key(String collection, String id) {}

    private enum Flight {
        CLEAN,
        SIGNALLED_AGAIN
    }

    private final Map<Key, Flight> inFlight = new ConcurrentHashMap<>();
    private final BlockingQueue<Key> signalled = new LinkedBlockingQueue<>();
    private final BlockingQueue<Map.Entry<Key, Pending>> acknowledged = new LinkedBlockingQueue<>();
    private final PendingEvents pending;
    private final EventPublisher publisher;
    private final BrokerState broker;
    private final Workers workers = new Workers("outbox");

    OutboxRelay(PendingEvents pending, EventPublisher publisher, BrokerState broker) {
        this.pending = pending;
        this.publisher = publisher;
        this.broker = broker;
    }

    void start() {
        workers.loop("publish", () -> publish(Workers.drain(signalled, BATCH)));
        workers.loop("clear", () -> clear(Workers.drain(acknowledged, BATCH)));
    }

    void stop() {
        workers.stop();
    }

    @Override
    public void signal(String collection, String id) {
        if (broker.isDown()) {
            return; // the sweep tries again; a signal each would only queue up
        }
        enqueue(new Key(collection, id));
    }

    /** As {@link #signal}, also while Kafka is down: the sweep's way of trying again. */
    void retry(String collection, String id) {
        enqueue(new Key(collection, id));
    }

    @Override
    public void admit() {
        broker.admit();
    }

    /** How many documents are being published by this process now. */
    int depth() {
        return inFlight.size();
    }

    private void enqueue(Key key) {
        Flight before = inFlight.putIfAbsent(key, Flight.CLEAN);
        if (before == null) {
            signalled.add(key);
        } else if (inFlight.replace(key, Flight.SIGNALLED_AGAIN) == null) {
            enqueue(key); // it landed between the two looks
        }
    }

    private void publish(List<Key> keys) {
        Map<String, List<Key>> byCollection = keys.stream().collect(Collectors.groupingBy(Key::collection));
        byCollection.forEach((collection, documents) -> {
            try {
                List<Pending> found =
                        pending.read(collection, documents.stream().map(Key::id).toList());
                List<Key> idle = new ArrayList<>(documents);
                for (Pending document : found) {
                    Key key = new Key(collection, document.id());
                    idle.remove(key);
                    send(key, document);
                }
                idle.forEach(this::landed);
            } catch (RuntimeException e) {
                LOG.warn(
                        "The outboxes of {} {} could not be read; the sweep will find them",
                        keys.size(),
                        collection,
                        e);
                documents.forEach(inFlight::remove);
            }
        });
    }

    private void send(Key key, Pending document) {
        List<Line> audit = document.lines().stream().filter(Line::audit).toList();
        if (!audit.isEmpty()) {
            pending.writeAudit(audit);
        }
        boolean tells = document.lines().size() > audit.size();
        publisher.publish(document).whenComplete((done, failure) -> {
            if (failure == null) {
                if (tells) {
                    broker.published();
                }
                acknowledged.add(Map.entry(key, document));
            } else {
                if (failure.getCause() instanceof RetriableException) {
                    broker.failed(); // the broker's fault, not this event's
                }
                LOG.warn("Events of {} {} were not acknowledged: {}", key.collection(), key.id(), failure.toString());
                inFlight.remove(key);
            }
        });
    }

    private void clear(List<Map.Entry<Key, Pending>> done) {
        Map<String, List<Map.Entry<Key, Pending>>> byCollection = done.stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().collection()));
        byCollection.forEach((collection, entries) -> {
            try {
                pending.clear(
                        collection, entries.stream().map(Map.Entry::getValue).toList());
                entries.forEach(entry -> landed(entry.getKey()));
            } catch (RuntimeException e) {
                LOG.warn(
                        "Published events of {} {} stay in their outboxes; they will be sent again",
                        entries.size(),
                        collection,
                        e);
                entries.forEach(entry -> inFlight.remove(entry.getKey()));
            }
        });
    }

    /** One round is over; a signal that came meanwhile starts the next. */
    private void landed(Key key) {
        if (!inFlight.remove(key, Flight.CLEAN)) {
            inFlight.put(key, Flight.CLEAN);
            signalled.add(key);
        }
    }
}
