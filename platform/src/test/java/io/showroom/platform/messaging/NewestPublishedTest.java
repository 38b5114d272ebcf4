package io.showroom.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.store.PendingEvents.Pending;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestPublishedTest {
    private final NewestPublished newest = new NewestPublished();

    @Test
    void what_comes_after_its_follower_was_published_is_covered_and_what_is_newer_is_not() {
        newest.note("leads", document("a", 3));

        assertThat(newest.covers("leads", document("a", 2))).isTrue();
        assertThat(newest.covers("leads", document("a", 3))).isTrue();
        assertThat(newest.covers("leads", document("a", 4))).isFalse();
    }

    @Test
    void another_document_and_the_same_id_elsewhere_are_not_covered() {
        newest.note("leads", document("a", 3));

        assertThat(newest.covers("leads", document("b", 1))).isFalse();
        assertThat(newest.covers("tasks", document("a", 1))).isFalse();
    }

    @Test
    void an_older_version_published_again_takes_nothing_back() {
        newest.note("leads", document("a", 3));
        newest.note("leads", document("a", 1));

        assertThat(newest.covers("leads", document("a", 3))).isTrue();
    }

    @Test
    void the_longest_unheard_of_is_forgotten_first() {
        newest.note("leads", document("old", 1));
        newest.note("leads", document("kept", 1));
        for (int i = 0; i < 4095; i++) {
            newest.note("leads", document("n" + i, 1));
            newest.note("leads", document("kept", 1));
        }

        assertThat(newest.covers("leads", document("old", 1))).isFalse();
        assertThat(newest.covers("leads", document("kept", 1))).isTrue();
    }

    private static Pending document(String id, long version) {
        return new Pending(id, version, "g", "s", List.of());
    }
}
