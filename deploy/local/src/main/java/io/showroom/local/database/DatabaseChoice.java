package io.showroom.local.database;

import io.showroom.local.part.AlreadyThere;
import io.showroom.local.part.Part;
import io.showroom.local.settings.CannotStart;
import io.showroom.local.settings.LocalSettings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which database this installation uses: the one that {@code SHOWROOM_MONGODB_URI} names; else a mongod, named by
 * {@code SHOWROOM_MONGOD} or found on the {@code PATH}; else the embedded one. A mongod that merely turned up on the
 * {@code PATH} does not replace an embedded database that already holds data, and neither the other way round: that
 * would look as if the data were gone.
 */
public final class DatabaseChoice {

    private final LocalSettings settings;
    private final Path embedded;
    private final Path mongod;

    private DatabaseChoice(LocalSettings settings) {
        this.settings = settings;
        this.embedded = settings.data().resolve("database");
        this.mongod = settings.data().resolve("mongod");
    }

    public static Part of(LocalSettings settings) {
        return new DatabaseChoice(settings).made();
    }

    private Part made() {
        if (settings.mongodbUri().isPresent()) {
            return new AlreadyThere("database", settings.mongodbUri().get());
        }
        return program().<Part>map(this::mongod).orElseGet(this::embedded);
    }

    private Optional<Path> program() {
        if (settings.mongod().isPresent()) {
            return settings.mongod().map(DatabaseChoice::requireExecutable);
        }
        return Files.exists(embedded) ? Optional.empty() : onPath();
    }

    private static Path requireExecutable(Path program) {
        if (!Files.isExecutable(program)) {
            throw new CannotStart(
                    "SHOWROOM_MONGOD names %s, which is not a program that can be run.".formatted(program));
        }
        return program;
    }

    private Optional<Path> onPath() {
        return Arrays.stream(settings.path().split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, "mongod"))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Part mongod(Path program) {
        return new MongodPart(
                program,
                mongod,
                settings.data().resolve("logs/mongod.log"),
                settings.ports().mongodb());
    }

    private Part embedded() {
        if (Files.exists(mongod)) {
            throw new CannotStart(
                    "The data in %s were kept by a mongod, and none is found now. Name it: SHOWROOM_MONGOD=/path/to/mongod ./showroom up"
                            .formatted(mongod));
        }
        return new EmbeddedPart(embedded, settings.ports().mongodb());
    }
}
