package io.showroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsConfigurationTest {

    @Test
    void every_topic_takes_what_a_clock_that_ran_ahead_has_told() {
        assertThat(TopicsConfiguration.topics(3)).hasSize(9).allSatisfy(topic -> assertThat(topic.configs())
                .as(topic.name())
                .containsEntry("message.timestamp.after.max.ms", "" + Long.MAX_VALUE));
    }

    @Test
    void events_never_expire_and_of_the_directory_the_last_of_each_entry_stays() {
        assertThat(TopicsConfiguration.topics(3)).allSatisfy(topic -> assertThat(topic.configs())
                .as(topic.name())
                .containsAnyOf(Map.entry("retention.ms", "-1"), Map.entry("cleanup.policy", "compact")));
    }
}
