package io.showroom.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TheEventsTest {

    @Test
    void events_are_told_by_their_moment_and_not_by_how_it_is_written() {
        assertThat(Stream.of(at("2026-11-26T01:00:01.822Z"), at("2026-11-26T01:00:02Z"), at("2026-11-26T01:00:01Z"))
                        .sorted(TheEvents.IN_TIME)
                        .map(ConsumerRecord::value))
                .containsExactly("2026-11-26T01:00:01Z", "2026-11-26T01:00:01.822Z", "2026-11-26T01:00:02Z");
    }

    private static ConsumerRecord<String, String> at(String time) {
        var event = new ConsumerRecord<>("showroom.lead.v1", 0, 0, "lead", time);
        event.headers().add("ce_time", time.getBytes(StandardCharsets.UTF_8));
        return event;
    }
}
