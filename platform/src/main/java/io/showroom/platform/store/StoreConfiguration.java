package io.showroom.platform.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.platform.messaging.EventJson;
import io.showroom.platform.messaging.Tracing;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the service's database and wires what its repositories share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoProperties.class)
public class StoreConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer showroomMongoSettings(MongoProperties settings) {
        return (MongoClientSettings.Builder builder) -> builder.codecRegistry(Codecs.registry())
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(
                        settings.selectionTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoProperties settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    WakeSignal wakeSignal() {
        return new WakeSignal();
    }

    @Bean
    JobBell jobBell(Clock clock) {
        return new JobBell(clock);
    }

    @Bean
    StoreContext storeContext(
            MongoDatabase database,
            Clock clock,
            EventJson json,
            Tracing tracing,
            ObjectProvider<StoreContext.Outbox> outbox,
            WakeSignal signal,
            JobBell bell) {
        StoreContext.WakeAlarm both = due -> {
            signal.at(due);
            bell.at(due);
        };
        return new StoreContext(database, clock, json, tracing, outbox.getObject(), both);
    }

    @Bean
    Wakeups wakeups(ObjectProvider<Wakeup<?>> wakeups, WakeSignal signal, Clock clock, MeterRegistry meters) {
        return new Wakeups(wakeups.stream().toList(), signal, clock, meters);
    }

    @Bean
    Jobs jobs(ObjectProvider<Job<?>> jobs, JobBell bell, Clock clock) {
        return new Jobs(jobs.stream().toList(), bell, clock);
    }

    @Bean
    AuditTrail auditTrail(MongoDatabase database, Clock clock) {
        return new AuditTrail(database, clock);
    }

    @Bean
    Migrations migrations(MongoDatabase database, ObjectProvider<Migration> migrations, Clock clock) {
        return new Migrations(database, migrations.stream().toList(), clock);
    }
}
