package io.showroom.testkit.queries;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Listens to every service that runs in a test's JVM. */
@AutoConfiguration
public class QueryLogConfiguration {
    @Bean
    MongoClientSettingsBuilderCustomizer sentQueriesAreLogged() {
        return settings -> settings.addCommandListener(QueryLog.OF_THIS_JVM);
    }
}
