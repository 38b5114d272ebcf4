package io.showroom.benchmark.bed;

import java.nio.file.Path;

/**
 * Where the platforms under test are put: beside whatever else runs on this machine.
 *
 * @param home the directory of {@code ./showroom}
 * @param data what they keep; deleted with each
 * @param databases how the names of their databases begin
 * @param port the gateway's; the services follow
 */
public record Place(Path home, Path data, String databases, int port, int kafka, int mongodb) {
    private static final int APART = 20;

    /** On ports from the given one on, with its data under the given directory. */
    public static Place under(Path home, Path directory, int port) {
        return new Place(home, directory.resolve("bed"), "bench_", port, port + 12, port + 17);
    }

    /** For another platform that runs at the same time. */
    public Place beside() {
        return new Place(
                home,
                data.resolveSibling("bed-beside"),
                "beside_" + databases,
                port + APART,
                kafka + APART,
                mongodb + APART);
    }

    int lead() {
        return port + 3;
    }
}
