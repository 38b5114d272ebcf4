package io.showroom.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares every topic, so that services may start in any order. Events are kept for ever: a new consumer reads the whole story. */
@Configuration(proxyBeanMethods = false)
class TopicsConfiguration {
    private static final List<String> WORDS = List.of("customer", "vehicle", "lead", "followup");

    @Bean
    KafkaAdmin.NewTopics showroomTopics(MessagingProperties settings) {
        return new KafkaAdmin.NewTopics(topics(settings.partitions()).toArray(NewTopic[]::new));
    }

    static List<NewTopic> topics(int partitions) {
        List<NewTopic> topics = new ArrayList<>();
        for (String word : WORDS) {
            String name = "showroom." + word + ".v1";
            topics.add(kept(name, partitions));
            topics.add(kept(name + ".dlt", 1));
        }
        topics.add(topic(Topics.DIRECTORY, 1).compact().build());
        return topics;
    }

    private static NewTopic kept(String name, int partitions) {
        return topic(name, partitions).config("retention.ms", "-1").build();
    }

    /** Kafka 4 refuses what lies an hour ahead: a clock that was wrong must not hold events back for ever. */
    private static TopicBuilder topic(String name, int partitions) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .config("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
    }
}
