package io.showroom.customer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.messaging.IncomingEvent;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EntryIdTest {

    @Test
    void a_redelivered_event_has_the_same_entry_and_another_event_another() {
        assertThat(EntryId.of(event("e1", 7))).isEqualTo(EntryId.of(event("e1", 7)));
        assertThat(EntryId.of(event("e2", 7))).isNotEqualTo(EntryId.of(event("e1", 7)));
    }

    @Test
    void of_one_moment_what_was_told_later_lists_before_what_was_told_earlier() {
        assertThat(LongStream.of(1, 2, 9, 10, 255, 256, 1_000_000, 1L << 40)
                        .mapToObj(version -> EntryId.of(event("e" + version, version)))
                        .toList())
                .isSortedAccordingTo((earlier, later) -> later.compareTo(earlier));
    }

    @Test
    void it_is_a_uuid() {
        UUID id = UUID.fromString(EntryId.of(event("e1", 7)));

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    private static IncomingEvent<String> event(String id, long version) {
        return new IncomingEvent<>(id, "t", "/s", "subject", "g", null, version, Instant.EPOCH, "");
    }
}
