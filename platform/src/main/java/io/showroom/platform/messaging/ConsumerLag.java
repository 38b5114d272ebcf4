package io.showroom.platform.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * How many events wait to be handled, for each reader and topic: asked of Kafka every few seconds rather than of the
 * consumer, which does not know while it is stuck in a handler. Not a number while Kafka is away.
 */
public final class ConsumerLag implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 5;

    private final Map<String, Object> config;
    private final Map<String, Set<String>> topicsByReader;
    private final Map<String, Map<String, Double>> lags = new ConcurrentHashMap<>();
    private Workers workers;

    /** @param topicsByReader of each consumer group the topics it reads */
    ConsumerLag(Map<String, Object> kafka, Map<String, Set<String>> topicsByReader) {
        this.config = new HashMap<>(kafka);
        this.config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
        this.config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
        this.topicsByReader = topicsByReader;
    }

    /** Consumer groups with the topics they read. */
    public Map<String, Set<String>> readers() {
        return topicsByReader;
    }

    /** Events not yet handled; NaN when it is not known at present. */
    public double of(String reader, String topic) {
        return lags.getOrDefault(reader, Map.of()).getOrDefault(topic, Double.NaN);
    }

    /**
     * Events of all its topics that a reader has not handled by now, as Kafka knows it.
     *
     * @throws KafkaException when Kafka does not say
     */
    public long ask(String reader) throws InterruptedException {
        try (Admin admin = Admin.create(config)) {
            return (long) lag(admin, reader, topicsByReader.get(reader)).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException(e);
        }
    }

    @Override
    public synchronized void start() {
        workers = new Workers("consumer-lag");
        if (!topicsByReader.isEmpty()) {
            workers.loop("look", this::look);
        }
    }

    private void look() throws InterruptedException {
        try (Admin admin = Admin.create(config)) {
            while (true) {
                for (Map.Entry<String, Set<String>> reader : topicsByReader.entrySet()) {
                    lags.put(reader.getKey(), lag(admin, reader.getKey(), reader.getValue()));
                }
                Thread.sleep(EVERY.toMillis());
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debug("How far consumers are behind is not known at present", e);
            lags.clear();
            Thread.sleep(EVERY.toMillis());
        }
    }

    private static Map<String, Double> lag(Admin admin, String reader, Set<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(reader)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (TopicDescription topic : admin.describeTopics(topics)
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .values()) {
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        Map<String, Double> lag = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(latest).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        ends.forEach((partition, end) -> {
            OffsetAndMetadata at = done.get(partition);
            long behind = end.offset() - (at == null ? 0 : at.offset()); // nothing is ever deleted from a topic
            lag.merge(partition.topic(), (double) Math.max(0, behind), Double::sum);
        });
        return lag;
    }

    @Override
    public synchronized void stop() {
        workers.stop();
        workers = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return workers != null;
    }
}
