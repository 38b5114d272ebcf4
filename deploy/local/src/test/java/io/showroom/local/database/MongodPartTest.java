package io.showroom.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.local.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodPartTest {

    @TempDir
    Path directory;

    @Test
    void a_mongod_that_ends_at_once_is_reported_with_the_place_of_its_last_words() throws IOException {
        Path program = Files.writeString(directory.resolve("mongod"), "#!/bin/sh\necho no space left\nexit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path log = directory.resolve("mongod.log");
        MongodPart mongod = new MongodPart(program, directory.resolve("data"), log, 38118);
        assertThatThrownBy(mongod::start).isInstanceOf(CannotStart.class).hasMessageContaining(log.toString());
        assertThat(log).content().contains("no space left");
        assertThat(mongod.isRunning()).isFalse();
    }
}
