package io.showroom.platform.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the store ({@code showroom.mongodb.*}); the address is Spring's own {@code spring.mongodb.uri}.
 *
 * @param database the service's own database
 * @param selectionTimeout how long a request waits for the database to be found before it is answered 503
 */
@ConfigurationProperties("showroom.mongodb")
public record MongoProperties(
        String database, @DefaultValue("2s") Duration selectionTimeout) {}
