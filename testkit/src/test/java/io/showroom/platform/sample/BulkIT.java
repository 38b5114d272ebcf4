package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Inserted;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many records stored at once, and found at once by their unique keys. */
@IntegrationTest
class BulkIT {
    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    World world;

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    Change<Note> written(String id, String text) {
        Note note = new Note(id, world.group, world.shanghai, text, null, 0, clock.instant(), null, null);
        return Change.of(note, new NoteEvent.Written(id, text));
    }

    @Test
    void each_record_stands_alone_and_tells_its_own_events() {
        List<Change<Note>> many = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            many.add(written(Ids.next(), "note " + i));
        }
        assertThat(notes.insertAll(many)).hasSize(1200).allMatch(one -> one.taken() == null);
        await().untilAsserted(() -> assertThat(
                        events.all("customer.note-written.v1", e -> e.group().equals(world.group)))
                .hasSize(1200));
    }

    @Test
    void what_is_taken_is_answered_in_its_place_and_the_rest_is_stored() {
        notes.insert(written("taken-" + world.group, "x"));
        notes.insert(written(Ids.next(), "unique a"));
        List<Inserted<Note>> answers = notes.insertAll(List.of(
                written(Ids.next(), "unique _id_ b"),
                written("taken-" + world.group, "again"),
                written(Ids.next(), "unique a"),
                written(Ids.next(), "unique _id_ b"),
                written(Ids.next(), "free")));
        assertThat(answers)
                .extracting(Inserted::taken)
                .containsExactly(null, Inserted.Taken.ID, Inserted.Taken.KEY, Inserted.Taken.KEY, null);
        assertThat(notes.findByKeys(world.group, List.of("unique a", "unique _id_ b", "unique c")))
                .hasSize(2);
        assertThat(notes.findByKeys("another group", List.of("unique a"))).isEmpty();
        String stored = answers.get(4).stored().value().id();
        assertThat(notes.get(Scope.system(world.group), stored).version()).isEqualTo(1);
        assertThat(notes.insertAll(List.of())).isEmpty();
    }
}
