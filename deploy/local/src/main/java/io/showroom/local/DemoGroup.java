package io.showroom.local;

import io.showroom.local.settings.CannotStart;
import io.showroom.local.settings.LocalSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The directory file that a new installation begins with: the demonstration group of three stores, or the one that the
 * settings name. It is taken in once; from then on the directory is what people made of it.
 */
record DemoGroup(LocalSettings settings) {

    /** The file, unless it was taken in before. */
    Optional<Path> toImport() {
        if (Files.exists(mark())) {
            return Optional.empty();
        }
        return Optional.of(settings.group().orElseGet(this::placed));
    }

    void wasImported() {
        try {
            Files.writeString(mark(), settings.group().map(Path::toString).orElse("demonstration group") + "\n");
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + mark(), e);
        }
    }

    /** As a file of its own, so that a gateway in another process can read it. */
    private Path placed() {
        Path file = settings.data().resolve("run/group.json");
        try (InputStream group = DemoGroup.class.getResourceAsStream("/demo/group.json")) {
            Files.copy(group, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
    }

    private Path mark() {
        return settings.data().resolve("group-imported");
    }
}
