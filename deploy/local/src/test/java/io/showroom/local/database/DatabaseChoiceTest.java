package io.showroom.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.local.part.AlreadyThere;
import io.showroom.local.part.Part;
import io.showroom.local.settings.CannotStart;
import io.showroom.local.settings.LocalSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseChoiceTest {

    @TempDir
    Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void keepDataApart() {
        environment.put("SHOWROOM_DATA", data().toString());
    }

    @Test
    void a_uri_wins_over_everything() throws IOException {
        environment.put("SHOWROOM_MONGODB_URI", "mongodb://db.example/");
        environment.put("SHOWROOM_MONGOD", aMongod().toString());
        assertThat(choice()).isEqualTo(new AlreadyThere("database", "mongodb://db.example/"));
    }

    @Test
    void a_named_mongod_is_started_as_a_replica_set_of_one_on_loopback() throws IOException {
        environment.put("SHOWROOM_MONGOD", aMongod().toString());
        environment.put("SHOWROOM_MONGODB_PORT", "27000");
        assertThat(choice()).isInstanceOfSatisfying(MongodPart.class, mongod -> {
            assertThat(mongod.command()).containsSequence("--bind_ip", "127.0.0.1", "--port", "27000");
            assertThat(mongod.address()).isEqualTo("mongodb://127.0.0.1:27000/?replicaSet=showroom");
        });
    }

    @Test
    void a_mongod_on_the_path_is_taken() throws IOException {
        environment.put("PATH", "/nowhere:" + aMongod().getParent());
        assertThat(choice()).isInstanceOf(MongodPart.class);
    }

    @Test
    void without_a_mongod_the_embedded_database_is_taken() {
        environment.put("PATH", "/nowhere");
        assertThat(choice()).isInstanceOf(EmbeddedPart.class);
    }

    @Test
    void a_mongod_that_turned_up_on_the_path_does_not_hide_the_data_that_are_there() throws IOException {
        Files.createDirectories(data().resolve("database"));
        environment.put("PATH", aMongod().getParent().toString());
        assertThat(choice()).isInstanceOf(EmbeddedPart.class);
    }

    @Test
    void data_of_a_mongod_that_is_no_longer_found_are_not_hidden_by_an_empty_database() throws IOException {
        Files.createDirectories(data().resolve("mongod"));
        assertThatThrownBy(this::choice).isInstanceOf(CannotStart.class).hasMessageContaining("SHOWROOM_MONGOD=");
    }

    @Test
    void a_named_mongod_that_is_no_program_is_refused() {
        environment.put("SHOWROOM_MONGOD", directory.toString() + "/missing");
        assertThatThrownBy(this::choice).isInstanceOf(CannotStart.class).hasMessageContaining("missing");
    }

    private Part choice() {
        return DatabaseChoice.of(LocalSettings.from(environment));
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path aMongod() throws IOException {
        Path program = directory.resolve("bin/mongod");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
