package io.showroom.platform.directory;

import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.Topics;
import io.showroom.platform.messaging.Workers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;

/** Reads the compacted directory topic from its beginning, and then on. Belongs to no consumer group: every replica reads all. */
final class DirectoryFeed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryFeed.class);
    private static final Duration CATCH_UP = Duration.ofSeconds(10);

    private final EventJson json = new EventJson();
    private final Map<String, Object> config;
    private final Directory directory;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private Workers workers;

    DirectoryFeed(Map<String, Object> kafka, Directory directory) {
        this.config = new HashMap<>(kafka);
        this.config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.directory = directory;
    }

    @Override
    public synchronized void start() {
        workers = new Workers("directory");
        workers.loop("feed", this::follow);
        try {
            if (!caughtUp.await(CATCH_UP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The directory topic could not be read yet; the service goes on without stores and staff");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            if (partitions.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(100);
                return;
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            try {
                followOn(consumer, consumer.endOffsets(partitions));
            } finally {
                Thread.interrupted(); // or else the consumer could not be closed in good order
            }
        } catch (org.apache.kafka.common.errors.InterruptException e) {
            throw new InterruptedException();
        }
    }

    /** Until the thread is interrupted. */
    private void followOn(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> end) {
        while (true) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                apply(record);
            }
            if (caughtUp.getCount() > 0
                    && end.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue())) {
                LOG.info("Directory: {}", directory.sizes());
                caughtUp.countDown();
            }
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        List<PartitionInfo> found = consumer.partitionsFor(Topics.DIRECTORY);
        return found == null
                ? List.of()
                : found.stream()
                        .map(p -> new TopicPartition(p.topic(), p.partition()))
                        .toList();
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null || record.key() == null) {
            return;
        }
        try {
            switch (record.key().substring(0, Math.max(0, record.key().indexOf('/')))) {
                case "group" -> directory.put(json.read(record.value(), Group.class));
                case "store" -> directory.put(json.read(record.value(), Store.class));
                case "staff" -> directory.put(json.read(record.value(), Staff.class));
                default -> LOG.warn("The directory topic has an unknown key at offset {}", record.offset());
            }
        } catch (JacksonException e) {
            LOG.error(
                    "{} of the directory is unreadable, the one before it stays{}", record.key(), EventJson.misfit(e));
        } catch (RuntimeException e) {
            LOG.error("{} of the directory cannot be taken, the one before it stays", record.key(), e);
        }
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

    @Override
    public int getPhase() {
        return -1000; // before listeners and requests
    }
}
