package io.showroom.testkit;

import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.Topics;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.logs.PersonalData;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A plain Kafka client beside the service: reads every event there is, and sends events as other services would. */
public final class Events implements AutoCloseable {
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final KafkaProducer<String, byte[]> producer;
    private final EventJson json;
    private final Clock clock;
    private final Thread reader;
    private volatile boolean open = true;

    /** An event as it was read from Kafka; {@code trace} is its W3C traceparent, null when it has none. */
    public record Seen(
            String type,
            String subject,
            String group,
            String store,
            long version,
            String id,
            String data,
            String trace) {
        public JsonNode json() {
            return new EventJson().mapper().readTree(data);
        }
    }

    /** Reads and sends on this Kafka. */
    public static Events on(String kafka, EventJson json, Clock clock) {
        return new Events(kafka, json, clock);
    }

    Events(String kafka, EventJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "linger.ms", 0), new StringSerializer(), new ByteArraySerializer());
        this.reader = new Thread(() -> read(kafka), "test-events");
        reader.setDaemon(true);
        reader.start();
    }

    /** All events so far that fit, in the order they were read. */
    public List<Seen> all(Predicate<Seen> which) {
        return seen.stream().filter(which).toList();
    }

    /** All events of this type so far, in the order they were read. */
    public List<Seen> all(String type, Predicate<Seen> which) {
        return seen.stream().filter(e -> e.type().equals(type)).filter(which).toList();
    }

    /** Waits up to ten seconds for an event of this type about this subject. */
    public Seen await(String type, String subject) {
        return await(type, e -> e.subject().equals(subject));
    }

    /** Waits up to ten seconds for the first event of this type that fits. */
    public Seen await(String type, Predicate<Seen> which) {
        return Awaitility.await("event " + type)
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> all(type, which), found -> !found.isEmpty())
                .get(0);
    }

    /** Waits up to ten seconds for that many events of this type that fit; returns all so far, in the order they were read. */
    public List<Seen> await(int least, String type, Predicate<Seen> which) {
        return Awaitility.await(least + " events " + type)
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> all(type, which), found -> found.size() >= least);
    }

    /** Sends an event as another service would, and waits until the broker has it. Returns its id. */
    public String send(String type, String group, String store, String subject, long version, Object data) {
        return send(Ids.next(), type, group, store, subject, version, data);
    }

    /** As above, with the event's id chosen: sending it twice is a redelivery. */
    public String send(String id, String type, String group, String store, String subject, long version, Object data) {
        return send(event(id, type, group, store, subject, version, data), id);
    }

    /** As a part of this trace, a W3C traceparent. */
    public String sendWithin(
            String trace, String type, String group, String store, String subject, long version, Object data) {
        String id = Ids.next();
        ProducerRecord<String, byte[]> event = event(id, type, group, store, subject, version, data);
        header(event, "ce_traceparent", trace);
        return send(event, id);
    }

    private ProducerRecord<String, byte[]> event(
            String id, String type, String group, String store, String subject, long version, Object data) {
        byte[] value = data instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : json.write(data).getBytes(StandardCharsets.UTF_8);
        if (!Topics.ofType(type).equals(Topics.DIRECTORY)) {
            PersonalData.noteFrom(value);
        }
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(Topics.ofType(type), subject, value);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", id);
        header(event, "ce_type", type);
        header(event, "ce_source", "/showroom/test");
        header(event, "ce_subject", subject);
        header(event, "ce_time", clock.instant().toString());
        header(event, "ce_group", group);
        if (store != null) {
            header(event, "ce_store", store);
        }
        header(event, "ce_version", Long.toString(version));
        return event;
    }

    private String send(ProducerRecord<String, byte[]> event, String id) {
        try {
            producer.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return id;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void read(String kafka) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                kafka,
                "group.id",
                "test-" + Ids.next(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                500,
                "enable.auto.commit",
                false);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(java.util.regex.Pattern.compile("showroom\\.[a-z]+\\.v1"));
            while (open) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(seen(record)));
            }
        }
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        return new Seen(
                text(record, "ce_type"),
                text(record, "ce_subject"),
                text(record, "ce_group"),
                text(record, "ce_store"),
                Long.parseLong(text(record, "ce_version")),
                text(record, "ce_id"),
                new String(record.value(), StandardCharsets.UTF_8),
                text(record, "ce_traceparent"));
    }

    private static String text(ConsumerRecord<String, byte[]> record, String header) {
        var found = record.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        open = false;
        producer.close(Duration.ofSeconds(2));
    }
}
