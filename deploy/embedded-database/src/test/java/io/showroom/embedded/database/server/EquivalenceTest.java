package io.showroom.embedded.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.Durability;
import io.showroom.embedded.database.store.StoreFile;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain library's own store says what the answers are; an index only may make them faster. */
class EquivalenceTest {
    private static final long SEED = Long.getLong("seed", 20261124L);

    @Test
    void answers_in_memory_equal_those_of_the_plain_library() {
        Side ours = new Side(new IndexedBackend(StoreFile.inMemory(), Clock.systemUTC()));
        compare(ours, new GeneralWorkload(SEED), 8_000, () -> {});
    }

    @Test
    void answers_about_arrays_equal_those_of_the_plain_library() {
        Side ours = new Side(new IndexedBackend(StoreFile.inMemory(), Clock.systemUTC()));
        compare(ours, new ArrayWorkload(SEED), 6_000, () -> {});
    }

    @Test
    void answers_on_file_equal_those_of_the_plain_library_over_many_reopenings(@TempDir Path dir) {
        Side ours = new Side(open(dir));
        compare(ours, new GeneralWorkload(SEED + 1), 6_000, () -> reopen(ours, dir));
    }

    @Test
    void answers_about_arrays_on_file_equal_those_of_the_plain_library_over_many_reopenings(@TempDir Path dir) {
        Side ours = new Side(open(dir));
        compare(ours, new ArrayWorkload(SEED + 1), 6_000, () -> reopen(ours, dir));
    }

    private static IndexedBackend open(Path dir) {
        return new IndexedBackend(StoreFile.open(dir.resolve("db"), Durability.PROCESS_KILL), Clock.systemUTC());
    }

    private static void reopen(Side ours, Path dir) {
        ours.backend().close();
        ours.replace(open(dir));
    }

    private static void compare(Side ours, Workload workload, int commands, Runnable reopening) {
        Side plain = new Side(new MemoryBackend());
        workload.indexes().stream()
                .filter(index -> index.containsKey("unique"))
                .forEach(index -> plain.run(creation(index)));
        workload.indexes().forEach(index -> ours.run(creation(index)));
        for (int i = 0; i < commands; i++) {
            Document command = workload.next();
            assertThat(ours.run(command)).as("answer %d to %s", i, command).isEqualTo(plain.run(command));
            if (i % 600 == 599) {
                reopening.run();
                IndexContents.assertAgree((IndexedBackend) ours.backend(), "db");
            }
        }
    }

    private static Document creation(Document index) {
        return new Document("createIndexes", "things").append("indexes", java.util.List.of(index.cloneDeeply()));
    }
}
