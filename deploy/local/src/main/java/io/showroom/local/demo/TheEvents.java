package io.showroom.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Point 10: a plain Kafka consumer that knows only the published events reads the story in order. */
final class TheEvents implements Chapter {

    private static final Pattern TOPICS = Pattern.compile("showroom\\.(customer|vehicle|lead|followup)\\.v1");

    /** By the moment and not by its text, in which 01Z comes after 01.822Z; the order of the broker settles ties. */
    static final Comparator<ConsumerRecord<String, String>> IN_TIME =
            Comparator.comparing(event -> Instant.parse(time(event)));

    private final String bootstrapServers;

    TheEvents(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public String title() {
        return "What a listener heard";
    }

    @Override
    public void play(Stage stage) {
        Set<String> ours = Set.of(stage.known("lead"), stage.known("customer"), stage.known("vehicle"));
        List<ConsumerRecord<String, String>> heard = read().stream()
                .filter(event -> ours.stream().anyMatch(id -> concerns(event, id)))
                .sorted(IN_TIME)
                .toList();
        if (heard.isEmpty()) {
            throw new StoryStopped("No event of the story is on Kafka.");
        }
        stage.story().step(heard.size() + " events of this story were read from Kafka");
        stage.story().tell("Whoever listened on Kafka heard:");
        heard.forEach(event -> stage.story().tell("  · %s  %s".formatted(time(event), header(event, "ce_type"))));
    }

    private List<ConsumerRecord<String, String>> read() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> TOPICS.matcher(topic.getKey()).matches())
                    .flatMap(topic -> topic.getValue().stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    private static boolean concerns(ConsumerRecord<String, String> event, String id) {
        return id.equals(event.key()) || event.value() != null && event.value().contains(id);
    }

    private static String time(ConsumerRecord<String, String> event) {
        return header(event, "ce_time");
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
