package io.showroom.platform.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.platform.messaging.BrokerState;
import io.showroom.platform.messaging.ConsumerLag;
import io.showroom.platform.messaging.DeadLetters;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.PendingEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;

/** How events stand: unpublished, unhandled, given up. Read through indexes, when scraped. */
@Configuration(proxyBeanMethods = false)
class PlatformMeters {
    PlatformMeters(
            MeterRegistry meters,
            ObjectProvider<MongoRepository<?>> repositories,
            PendingEvents pending,
            BrokerState broker,
            DeadLetters letters,
            ObjectProvider<ConsumerLag> lag,
            Clock clock) {
        List<String> collections = repositories.stream()
                .map(repository -> repository.mapping().collection())
                .distinct()
                .toList();
        OutboxDepths depths = new OutboxDepths(pending, collections);
        for (String collection : collections) {
            Gauge.builder("showroom.outbox.depth", () -> depths.of(collection)
                            .map(depth -> (double) depth.size())
                            .orElse(Double.NaN))
                    .description("Documents with events still to publish, counted to " + OutboxDepths.MOST)
                    .tag("collection", collection)
                    .register(meters);
            Gauge.builder("showroom.outbox.age", () -> depths.of(collection)
                            .map(depth -> age(depth.oldest(), clock))
                            .orElse(Double.NaN))
                    .description("Seconds since the oldest unpublished event was written")
                    .baseUnit("seconds")
                    .tag("collection", collection)
                    .register(meters);
        }
        Gauge.builder("showroom.broker.up", () -> broker.isDown() ? 0 : 1)
                .description("Whether Kafka takes this service's events: 1 yes, 0 no")
                .register(meters);
        Gauge.builder("showroom.dead.letters.waiting", () -> letters.waiting(OutboxDepths.MOST))
                .description("Dead letters not yet replayed, counted to " + OutboxDepths.MOST)
                .register(meters);
        lag.ifAvailable(known -> known.readers()
                .forEach((reader, topics) ->
                        topics.forEach(topic -> Gauge.builder("showroom.consumer.lag", () -> known.of(reader, topic))
                                .description("Events of a topic that a reader has still to handle")
                                .tags("reader", reader, "topic", topic)
                                .register(meters))));
    }

    private static double age(Instant oldest, Clock clock) {
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
