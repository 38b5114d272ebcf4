package io.showroom.platform.operations;

import com.mongodb.client.MongoDatabase;
import io.showroom.platform.messaging.BrokerState;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readiness knows the database and Kafka; liveness does not, for a restart mends neither. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    HealthIndicator databaseHealthIndicator(MongoDatabase database) {
        return () -> {
            try {
                database.runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (com.mongodb.MongoException e) {
                return Health.down()
                        .withDetail("reason", e.getClass().getSimpleName())
                        .build();
            }
        };
    }

    @Bean
    HealthIndicator brokerHealthIndicator(BrokerState broker) {
        return () -> broker.isDown() ? Health.down().build() : Health.up().build();
    }
}
