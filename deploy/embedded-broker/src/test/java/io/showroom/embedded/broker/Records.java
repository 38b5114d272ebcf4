package io.showroom.embedded.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes acknowledged records to one partition of a topic and reads them back. */
final class Records {

    private static final TopicPartition PARTITION = new TopicPartition("records", 0);

    private final String bootstrapServers;

    Records(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void createTopic() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", true),
                new StringSerializer(),
                new StringSerializer());
    }

    void write(String value) throws InterruptedException, ExecutionException {
        try (var producer = producer()) {
            acknowledged(producer, value);
        }
    }

    static void acknowledged(KafkaProducer<String, String> producer, String value)
            throws InterruptedException, ExecutionException {
        producer.send(new ProducerRecord<>(PARTITION.topic(), value)).get();
    }

    List<String> all() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            List<String> values = new ArrayList<>();
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
