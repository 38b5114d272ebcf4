package io.showroom.platform.messaging;

import io.showroom.platform.store.MongoErrors;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The service's ear on Kafka. A failing handler is tried again a few times with growing pauses and then dead-lettered,
 * so that other keys wait for no more than about a second; while the database is away nothing is dead-lettered, and
 * the same record is tried until it is back.
 */
final class ConsumerContainer {
    private static final int COMMIT_EVERY_MILLIS = 1_000;
    private static final int LONGEST_POLL_MILLIS = 1_000;
    private static final int READ_MODEL_MILLIS = 150;
    private static final int MANY_BYTES = 256 * 1024;

    private ConsumerContainer() {}

    /** One by one, a thread for each partition. */
    static ConcurrentMessageListenerContainer<String, byte[]> of(
            String service,
            Map<String, Object> kafka,
            EventDispatcher dispatcher,
            DeadLetterRecoverer recoverer,
            MessagingProperties settings) {
        MessageListener<String, byte[]> each = dispatcher::dispatch;
        return of(service, config(service, kafka, settings), container(dispatcher.topics(), each), recoverer, settings);
    }

    /** Many at once, in one thread: a read model's writes would only wait for each other. */
    static ConcurrentMessageListenerContainer<String, byte[]> of(
            String service,
            Map<String, Object> kafka,
            BatchDispatcher dispatcher,
            DeadLetterRecoverer recoverer,
            MessagingProperties settings) {
        String group = service + "." + dispatcher.name();
        BatchMessageListener<String, byte[]> all = dispatcher::dispatch;
        ConcurrentMessageListenerContainer<String, byte[]> listener = of(
                group,
                patient(config(group, kafka, settings)),
                container(dispatcher.topics(), all),
                recoverer,
                settings);
        listener.setConcurrency(1);
        return listener;
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> of(
            String group,
            Map<String, Object> config,
            ContainerProperties container,
            DeadLetterRecoverer recoverer,
            MessagingProperties settings) {
        ConcurrentMessageListenerContainer<String, byte[]> listener = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(config, new StringDeserializer(), new ByteArrayDeserializer()),
                container);
        listener.setConcurrency(settings.partitions());
        listener.setBeanName(group);
        listener.setCommonErrorHandler(errors(recoverer, settings));
        return listener;
    }

    private static ContainerProperties container(Set<String> topics, Object listener) {
        ContainerProperties container = new ContainerProperties(topics.toArray(String[]::new));
        container.setMessageListener(listener);
        container.setMissingTopicsFatal(false);
        container.setObservationEnabled(false);
        // not after each poll: what is heard again after a crash has had its effect, and keeps it
        container.setAckMode(ContainerProperties.AckMode.TIME);
        container.setAckTime(COMMIT_EVERY_MILLIS);
        container.setPollTimeout(LONGEST_POLL_MILLIS);
        return container;
    }

    private static Map<String, Object> config(String group, Map<String, Object> kafka, MessagingProperties settings) {
        int timeout = (int) settings.sessionTimeout().toMillis();
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, timeout);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, timeout / 4);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        return config;
    }

    /** A read model may be a moment behind: many events in one go cost little more than one. */
    private static Map<String, Object> patient(Map<String, Object> config) {
        config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, MANY_BYTES);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, READ_MODEL_MILLIS);
        return config;
    }

    private static DefaultErrorHandler errors(DeadLetterRecoverer recoverer, MessagingProperties settings) {
        ExponentialBackOffWithMaxRetries few = new ExponentialBackOffWithMaxRetries(settings.retries());
        few.setInitialInterval(50);
        few.setMultiplier(3);
        few.setMaxInterval(1000);
        BackOff untilBack = new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS);
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, few);
        handler.setBackOffFunction((record, failure) -> MongoErrors.isOutage(failure) ? untilBack : few);
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        handler.setResetStateOnExceptionChange(true);
        return handler;
    }
}
