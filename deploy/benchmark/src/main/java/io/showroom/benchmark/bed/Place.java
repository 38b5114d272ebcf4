package io.showroom.benchmark.bed;

import java.nio.file.Path;

/**
 * Where the platforms under test are put: beside whatever else runs on this machine.
 *
 * @param home the directory of {@code ./showroom}
 * @param data what they keep; deleted with each
 * @param port the gateway's; the services follow
 */
public record Place(Path home, Path data, int port, int kafka, int mongodb) {

    int lead() {
        return port + 3;
    }
}
