package io.showroom.platform.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.platform.messaging.BrokerState;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.PendingEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;

/** How deep and how old the outboxes are, and whether Kafka takes events. Read through an index, when scraped. */
@Configuration(proxyBeanMethods = false)
class PlatformMeters {
    private static final int MOST = 1000;

    PlatformMeters(
            MeterRegistry meters,
            ObjectProvider<MongoRepository<?>> repositories,
            PendingEvents pending,
            BrokerState broker,
            Clock clock) {
        repositories.forEach(repository -> {
            String collection = repository.mapping().collection();
            Gauge.builder("showroom.outbox.depth", () -> pending.depth(collection, MOST)
                            .size())
                    .description("Documents with events still to publish, counted to " + MOST)
                    .tag("collection", collection)
                    .register(meters);
            Gauge.builder(
                            "showroom.outbox.age",
                            () -> age(pending.depth(collection, 1).oldest(), clock))
                    .description("Seconds since the oldest unpublished event was written")
                    .baseUnit("seconds")
                    .tag("collection", collection)
                    .register(meters);
        });
        Gauge.builder("showroom.broker.up", () -> broker.isDown() ? 0 : 1).register(meters);
    }

    private static double age(Instant oldest, Clock clock) {
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
