package io.showroom.platform.directory;

import io.showroom.platform.messaging.EventJson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives a service the group's directory of stores and staff, in memory and kept up by its topic. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "showroom.messaging.consume", matchIfMissing = true)
public class DirectoryConfiguration {

    @Bean
    Directory directory(EventJson json) {
        return new Directory(json);
    }

    @Bean
    DirectoryFeed directoryFeed(KafkaProperties kafka, Directory directory) {
        return new DirectoryFeed(kafka.buildConsumerProperties(), directory);
    }
}
