package io.showroom.platform.messaging;

import io.showroom.platform.store.MongoErrors;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
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
    private ConsumerContainer() {}

    static ConcurrentMessageListenerContainer<String, byte[]> of(
            String service,
            Map<String, Object> kafka,
            EventDispatcher dispatcher,
            DeadLetterRecoverer recoverer,
            MessagingProperties settings) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int)
                settings.sessionTimeout().toMillis());
        config.put(
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                (int) settings.sessionTimeout().toMillis() / 4);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        ContainerProperties container =
                new ContainerProperties(dispatcher.topics().toArray(String[]::new));
        container.setMessageListener((MessageListener<String, byte[]>) dispatcher::dispatch);
        container.setMissingTopicsFatal(false);
        container.setObservationEnabled(false);
        ConcurrentMessageListenerContainer<String, byte[]> listener = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(config, new StringDeserializer(), new ByteArrayDeserializer()),
                container);
        listener.setConcurrency(settings.partitions());
        listener.setBeanName(service);
        listener.setCommonErrorHandler(errors(recoverer, settings));
        return listener;
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
