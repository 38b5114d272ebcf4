package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Records that want the same unique keys at the same moment: one has them, and nothing fails otherwise. */
@IntegrationTest
class UniqueKeysIT {
    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    World world;
    final ExecutorService writers = Executors.newFixedThreadPool(16);

    @BeforeEach
    void world() {
        world = World.create(events);
    }

    @AfterEach
    void stop() {
        writers.shutdownNow();
    }

    /** A note whose unique keys are its text, split at commas. */
    Note aNote(String words) {
        return new Note(Ids.next(), world.group, world.shanghai, words, null, 0, clock.instant(), null, null);
    }

    long succeeded(List<Callable<Boolean>> writes) throws Exception {
        long done = 0;
        for (Future<Boolean> write : writers.invokeAll(writes)) {
            done += write.get() ? 1 : 0;
        }
        return done;
    }

    boolean taken(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DuplicateKey taken) {
            return false;
        }
    }

    @Test
    void of_many_inserts_with_the_same_keys_in_any_order_one_succeeds() throws Exception {
        List<Callable<Boolean>> writes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String words = i % 2 == 0 ? "unique phone,unique mail" : "unique mail,unique phone";
            writes.add(() -> taken(() -> notes.insert(Change.of(aNote(words)))));
        }

        assertThat(succeeded(writes)).isEqualTo(1);
    }

    @Test
    void of_many_changes_to_the_same_keys_in_any_order_one_succeeds() throws Exception {
        List<Callable<Boolean>> writes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Note note = aNote("plain");
            notes.insert(Change.of(note));
            String words = i % 2 == 0 ? "unique phone,unique mail" : "unique mail,unique phone";
            writes.add(() -> taken(() -> notes.change(
                    Scope.system(world.group), note.id(), Expected.any(), n -> Change.of(aNoteLike(n, words)))));
        }

        assertThat(succeeded(writes)).isEqualTo(1);
    }

    private static Note aNoteLike(Note note, String words) {
        return new Note(note.id(), note.group(), note.store(), words, note.owner(), 0, note.createdAt(), null, null);
    }
}
