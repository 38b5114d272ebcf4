package io.showroom.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path root;

    @Test
    void a_second_instance_is_refused_and_told_which_process_is_the_first() {
        try (DataDirectory first = DataDirectory.claim(root)) {
            first.noteRunning(4711, new Ports(8080, 9092, 27017), "127.0.0.1:9092");
            assertThatThrownBy(() -> DataDirectory.claim(root))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process 4711");
        }
    }

    @Test
    void after_the_first_has_ended_the_directory_is_free_and_its_notes_are_gone() {
        try (DataDirectory first = DataDirectory.claim(root)) {
            first.noteRunning(4711, new Ports(8080, 9092, 27017), "127.0.0.1:9092");
            assertThat(root.resolve("run/ports")).content().contains("gateway=8080");
        }
        DataDirectory.claim(root).close();
        assertThat(root.resolve("run/pid")).doesNotExist();
    }

    @Test
    void a_directory_that_cannot_be_written_is_named_with_what_to_do() throws IOException {
        Path file = Files.createFile(root.resolve("in-the-way"));
        assertThatThrownBy(() -> DataDirectory.claim(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("SHOWROOM_DATA=");
    }

    @Test
    void the_key_is_made_once_and_is_256_bits() {
        Path file = root.resolve("identity.key");
        String key = InstallationKey.keptIn(file);
        assertThat(InstallationKey.keptIn(file)).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }
}
