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
 * pending outbox is sent each time, and only what was acknowledged is taken out. Lines of the audit trail are written
 * beside that, so that no event waits for them. A crash between any two steps leaves both in the document, to be told
 * again under the same id.
 */
public final class OutboxRelay implements StoreContext.Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;

    private record Key(String collection, String id) {}

    /** A document to be published; {@code all} that it has to tell, or null when it must be read. */
    private record Signalled(Key key, Pending all) {}

    /** What Kafka has. */
    private record Acknowledged(Key key, Pending document) {}

    private enum Flight {
        CLEAN,
        SIGNALLED_AGAIN
    }

    private final Map<Key, Flight> inFlight = new ConcurrentHashMap<>();
    private final BlockingQueue<Signalled> signalled = new LinkedBlockingQueue<>();
    private final BlockingQueue<Acknowledged> acknowledged = new LinkedBlockingQueue<>();
    private final NewestPublished newest = new NewestPublished();
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
        enqueue(new Signalled(new Key(collection, id), null));
    }

    @Override
    public void signal(String collection, Pending all) {
        if (broker.isDown()) {
            return;
        }
        enqueue(new Signalled(new Key(collection, all.id()), all));
    }

    /** As {@link #signal}, also while Kafka is down: the sweep's way of trying again. */
    void retry(String collection, String id) {
        enqueue(new Signalled(new Key(collection, id), null));
    }

    @Override
    public void admit() {
        broker.admit();
    }

    /** How many documents are being published by this process now. */
    int depth() {
        return inFlight.size();
    }

    private void enqueue(Signalled one) {
        Flight before = inFlight.putIfAbsent(one.key(), Flight.CLEAN);
        if (before == null) {
            signalled.add(one);
        } else if (inFlight.replace(one.key(), Flight.SIGNALLED_AGAIN) == null) {
            enqueue(one); // it landed between the two looks
        }
    }

    private void publish(List<Signalled> batch) {
        List<Key> unread = new ArrayList<>();
        for (Signalled one : batch) {
            if (one.all() == null) {
                unread.add(one.key());
            } else if (newest.covers(one.key().collection(), one.all())) {
                landed(one.key());
            } else {
                send(one.key(), one.all());
            }
        }
        unread.stream().collect(Collectors.groupingBy(Key::collection)).forEach(this::readAndSend);
    }

    private void readAndSend(String collection, List<Key> documents) {
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
                    documents.size(),
                    collection,
                    e);
            documents.forEach(inFlight::remove);
        }
    }

    /** What cannot even be made into events is left to the sweep, and does not keep the others of its batch. */
    private void send(Key key, Pending document) {
        try {
            publish(key, document);
        } catch (RuntimeException e) {
            LOG.error("Events of {} {} could not be sent; the sweep tries again", key.collection(), key.id(), e);
            inFlight.remove(key);
        }
    }

    private void publish(Key key, Pending document) {
        publisher.publish(document).whenComplete((done, failure) -> {
            if (failure == null) {
                if (document.tells()) {
                    broker.published();
                }
                newest.note(key.collection(), document);
                acknowledged.add(new Acknowledged(key, document));
            } else {
                if (failure.getCause() instanceof RetriableException) {
                    broker.failed(); // the broker's fault, not this event's
                }
                LOG.warn("Events of {} {} were not acknowledged: {}", key.collection(), key.id(), failure.toString());
                inFlight.remove(key);
            }
        });
    }

    private void clear(List<Acknowledged> done) {
        try {
            List<Line> audit = done.stream()
                    .flatMap(one -> one.document().lines().stream())
                    .filter(Line::audit)
                    .toList();
            pending.writeAudit(audit);
        } catch (RuntimeException e) {
            LOG.warn("The audit trail of {} documents is written later", done.size(), e);
            done.forEach(one -> inFlight.remove(one.key()));
            return;
        }
        done.stream()
                .collect(Collectors.groupingBy(one -> one.key().collection()))
                .forEach(this::clear);
    }

    private void clear(String collection, List<Acknowledged> done) {
        try {
            pending.clear(collection, done.stream().map(Acknowledged::document).toList());
            done.forEach(one -> landed(one.key()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Published events of {} {} stay in their outboxes; they are sent again",
                    done.size(),
                    collection,
                    e);
            done.forEach(one -> inFlight.remove(one.key()));
        }
    }

    /** One round is over; a signal that came meanwhile starts the next, with what is there by then. */
    private void landed(Key key) {
        if (!inFlight.remove(key, Flight.CLEAN)) {
            inFlight.put(key, Flight.CLEAN);
            signalled.add(new Signalled(key, null));
        }
    }
}
