package io.showroom.platform.messaging;

import io.showroom.platform.store.PendingEvents.Line;
import io.showroom.platform.store.PendingEvents.Pending;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Sends a document's pending events to Kafka, in order, each as a CloudEvent in binary mode. */
final class EventPublisher {
    private final Producer<String, byte[]> producer;
    private final String source;
    private final EventMeters meters;

    EventPublisher(Producer<String, byte[]> producer, String service, EventMeters meters) {
        this.producer = producer;
        this.source = "/showroom/" + service;
        this.meters = meters;
    }

    /**
     * Completes when the broker has acknowledged all of them; fails when it did not acknowledge one. What follows one that
     * could not even be sent is held back: a broker that returns just then would tell of it first.
     */
    CompletableFuture<Void> publish(Pending pending) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (Line line : pending.lines()) {
            if (line.audit()) {
                continue;
            }
            CompletableFuture<Void> acknowledged = send(record(pending, line));
            sent.add(acknowledged.thenRun(() -> meters.published(line.type())));
            if (acknowledged.isCompletedExceptionally()) {
                break;
            }
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    private ProducerRecord<String, byte[]> record(Pending pending, Line line) {
        byte[] data = CloudEventHeaders.bytes(line.data());
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.ofType(line.type()), null, line.at().toEpochMilli(), line.key(), data);
        Headers headers = record.headers();
        add(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        add(headers, CloudEventHeaders.ID, line.id());
        add(headers, CloudEventHeaders.TYPE, line.type());
        add(headers, CloudEventHeaders.SOURCE, source);
        add(headers, CloudEventHeaders.SUBJECT, line.key());
        add(headers, CloudEventHeaders.TIME, line.at().toString());
        add(headers, CloudEventHeaders.SCHEMA, "urn:showroom:event:" + line.type());
        add(headers, CloudEventHeaders.GROUP, pending.group());
        add(headers, CloudEventHeaders.STORE, pending.store());
        add(headers, CloudEventHeaders.VERSION, Long.toString(line.version()));
        add(headers, CloudEventHeaders.TRACE, line.trace());
        add(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        return record;
    }

    private static void add(Headers headers, String name, String value) {
        if (value != null) {
            headers.add(name, CloudEventHeaders.bytes(value));
        }
    }
}
