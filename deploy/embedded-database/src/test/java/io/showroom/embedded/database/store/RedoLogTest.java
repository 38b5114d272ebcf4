package io.showroom.embedded.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.embedded.database.Durability;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedoLogTest {
    @TempDir
    private Path dir;

    private Path store;
    private Path log;

    @BeforeEach
    void files() {
        store = dir.resolve("db");
        log = dir.resolve("db.redo");
    }

    @Test
    void what_was_appended_is_made_again_in_its_order() {
        try (RedoLog redo = RedoLog.beside(store.toString())) {
            note(redo, "a", "1");
            note(redo, "b", "1");
            redo.append(false);
            note(redo, "a", "2");
            note(redo, "b", null);
            redo.append(true);
        }

        assertThat(entries()).isEqualTo(2);
        assertThat(redone()).containsExactly("a=2");
    }

    @Test
    void an_entry_that_was_cut_short_is_left_out_as_a_whole() throws IOException {
        try (RedoLog redo = RedoLog.beside(store.toString())) {
            note(redo, "a", "1");
            redo.append(false);
            note(redo, "b", "1");
            note(redo, "c", "1");
            redo.append(false);
        }
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 1);
        }

        assertThat(redone()).containsExactly("a=1");
    }

    @Test
    void an_entry_that_is_not_what_was_written_ends_the_log() throws IOException {
        try (RedoLog redo = RedoLog.beside(store.toString())) {
            for (String key : List.of("a", "b", "c")) {
                note(redo, key, "1");
                redo.append(false);
            }
        }
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'x'}), file.size() / 3 + 12);
        }

        assertThat(redone()).containsExactly("a=1");
    }

    @Test
    void nothing_is_left_after_a_commit_of_the_store() {
        try (RedoLog redo = RedoLog.beside(store.toString())) {
            note(redo, "a", "1");
            redo.append(false);
            note(redo, "b", "1");
            redo.reset();

            assertThat(redo.isEmpty()).isTrue();
            assertThat(redo.hasChanges()).isFalse();
        }
        assertThat(entries()).isZero();
    }

    @Test
    void changes_of_a_map_that_is_gone_are_passed_over() {
        try (RedoLog redo = RedoLog.beside(store.toString())) {
            redo.changed(MapKind.DOCUMENTS, 99, new byte[] {1}, new byte[] {2});
            redo.cleared(MapKind.ENTRIES, 98);
            note(redo, "a", "1");
            redo.append(false);
        }

        assertThat(redone()).containsExactly("a=1");
    }

    @Test
    void the_store_makes_again_what_came_after_its_last_commit() throws IOException {
        StoreFile file = StoreFile.open(store, Durability.PROCESS_KILL);
        file.exclusively(() -> file.notes().put("a", "1")); // a new map: the store commits
        file.exclusively(() -> file.notes().put("b", "1"));
        file.exclusively(() -> file.notes().remove("a"));
        Path killed = Files.createDirectory(dir.resolve("killed"));
        for (Path left : List.of(store, log)) {
            Files.copy(left, killed.resolve(left.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.size(log)).isPositive();
        file.close();
        assertThat(Files.size(log)).isZero();

        try (StoreFile again = StoreFile.open(killed.resolve("db"), Durability.PROCESS_KILL)) {
            assertThat(again.notes().keySet()).containsExactly("b");
        }
    }

    @Test
    void a_log_that_cannot_be_used_is_named_and_the_store_is_let_go() throws IOException {
        Files.createDirectory(log);

        assertThatThrownBy(() -> StoreFile.open(store, Durability.PROCESS_KILL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("redo log");
        Files.delete(log);
        StoreFile.open(store, Durability.PROCESS_KILL).close();
    }

    private static void note(RedoLog redo, String key, String value) {
        redo.changed(MapKind.NOTES, 1, key, value);
    }

    private int entries() {
        List<ByteBuffer> found = new ArrayList<>();
        try (RedoLog redo = RedoLog.beside(store.toString())) {
            redo.replay(found::add);
        }
        return found.size();
    }

    /** What is in a map after the log's changes were made again. */
    private List<String> redone() {
        try (MVStore memory = new MVStore.Builder().open();
                RedoLog redo = RedoLog.beside(store.toString())) {
            MVMap<String, String> map = memory.openMap("notes");
            redo.replay(entry -> ChangeCode.redo(entry, (id, kind) -> id == 1 ? Optional.of(map) : Optional.empty()));
            return map.entrySet().stream().map(Object::toString).toList();
        }
    }
}
