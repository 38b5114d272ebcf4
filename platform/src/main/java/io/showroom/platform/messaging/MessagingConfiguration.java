package io.showroom.platform.messaging;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.PendingEvents;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Wires the outbox, the relay, and the guarded consumer of a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagingProperties.class)
@Import(TopicsConfiguration.class)
public class MessagingConfiguration {

    @Bean
    Tracing eventTracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        Tracer present = tracer.getIfAvailable();
        return present == null ? Tracing.NONE : new MicrometerTracing(present, propagator.getObject());
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> eventProducer(KafkaProperties kafka) {
        Map<String, Object> config = kafka.buildProducerProperties();
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    EventMeters eventMeters(MeterRegistry meters, Clock clock) {
        return new EventMeters(meters, clock);
    }

    @Bean
    BrokerState brokerState(Clock clock, MessagingProperties settings) {
        return new BrokerState(clock, settings.refuseAfter());
    }

    @Bean
    PendingEvents pendingEvents(MongoDatabase database) {
        return new PendingEvents(database);
    }

    @Bean
    OutboxRelay outboxRelay(
            PendingEvents pending,
            Producer<String, byte[]> producer,
            BrokerState broker,
            EventMeters meters,
            @Value("${showroom.service}") String service) {
        return new OutboxRelay(pending, new EventPublisher(producer, service, meters), broker);
    }

    @Bean
    OutboxSweep outboxSweep(
            PendingEvents pending,
            OutboxRelay relay,
            MessagingProperties settings,
            Clock clock,
            ObjectProvider<MongoRepository<?>> repositories) {
        OutboxSweep sweep = new OutboxSweep(pending, relay, settings, clock);
        repositories.forEach(repository -> sweep.watch(repository.mapping().collection()));
        return sweep;
    }

    @Bean
    IncomingEvents incomingEvents(EventJson json) {
        return new IncomingEvents(json);
    }

    @Bean
    EventDispatcher eventDispatcher(
            ObjectProvider<EventSubscription<?>> subscriptions,
            IncomingEvents reader,
            Tracing tracing,
            EventMeters meters) {
        return new EventDispatcher(subscriptions.stream().toList(), reader, tracing, meters);
    }

    @Bean
    BatchDispatchers batchDispatchers(
            ObjectProvider<EventBatchSubscription> subscriptions, IncomingEvents reader, EventMeters meters) {
        return new BatchDispatchers(subscriptions.stream()
                .map(subscription -> new BatchDispatcher(subscription, reader, meters))
                .toList());
    }

    @Bean
    DeadLetters deadLetters(MongoDatabase database, Clock clock) {
        return new DeadLetters(database, clock);
    }

    @Bean
    ReplayDeadLetter replayDeadLetter(DeadLetters letters, EventDispatcher dispatcher, BatchDispatchers readModels) {
        return new ReplayDeadLetter(letters, dispatcher, readModels.all());
    }

    @Bean
    @ConditionalOnBean(EventSubscription.class) // a service that wants no events has nothing to listen to
    @ConditionalOnProperty(name = "showroom.messaging.consume", matchIfMissing = true)
    ConcurrentMessageListenerContainer<String, byte[]> eventListener(
            KafkaProperties kafka,
            EventDispatcher dispatcher,
            DeadLetters letters,
            Producer<String, byte[]> producer,
            MessagingProperties settings,
            EventMeters meters,
            @Value("${showroom.service}") String service) {
        DeadLetterRecoverer recoverer = new DeadLetterRecoverer(letters, producer, service, meters);
        return ConsumerContainer.of(service, kafka.buildConsumerProperties(), dispatcher, recoverer, settings);
    }

    @Bean
    @ConditionalOnProperty(name = "showroom.messaging.consume", matchIfMissing = true)
    BatchListeners batchListeners(
            KafkaProperties kafka,
            BatchDispatchers readModels,
            DeadLetters letters,
            Producer<String, byte[]> producer,
            MessagingProperties settings,
            EventMeters meters,
            @Value("${showroom.service}") String service) {
        return new BatchListeners(readModels.all().stream()
                .map(model -> ConsumerContainer.of(
                        service,
                        kafka.buildConsumerProperties(),
                        model,
                        new DeadLetterRecoverer(letters, producer, service + "." + model.name(), meters),
                        settings))
                .toList());
    }

    @Bean
    @ConditionalOnProperty(name = "showroom.messaging.consume", matchIfMissing = true)
    ConsumerLag consumerLag(
            KafkaProperties kafka,
            EventDispatcher dispatcher,
            BatchDispatchers readModels,
            @Value("${showroom.service}") String service) {
        Map<String, Set<String>> readers = new HashMap<>();
        readModels.all().forEach(model -> readers.put(service + "." + model.name(), model.topics()));
        if (!dispatcher.topics().isEmpty()) {
            readers.put(service, dispatcher.topics());
        }
        return new ConsumerLag(kafka.buildAdminProperties(), readers);
    }

    @Bean
    MessagingLifecycle messagingLifecycle(OutboxRelay relay, OutboxSweep sweep) {
        return new MessagingLifecycle(relay, sweep);
    }
}
