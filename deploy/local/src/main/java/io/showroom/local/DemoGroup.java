package io.showroom.local;

import io.showroom.local.settings.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The group of three stores that a new installation begins with; as a file, so that the gateway can be anywhere. */
final class DemoGroup {

    private DemoGroup() {}

    static Path placedIn(Path data) {
        Path file = data.resolve("run/group.json");
        try (InputStream group = DemoGroup.class.getResourceAsStream("/demo/group.json")) {
            Files.copy(group, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
    }
}
