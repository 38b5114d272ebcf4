package io.showroom.local;

import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;

/** The broker ends its process at once when it cannot go on; this says so at the terminal, where its log is not seen. */
final class LastWords {

    private LastWords() {}

    static void ofTheBroker(Path data) {
        Exit.setHaltProcedure((status, reason) -> {
            System.err.printf(
                    "%nThe Kafka broker could not go on and ended Showroom; %d MB of disk are free. Its reason is in %s. Nothing acknowledged is lost.%n",
                    data.toFile().getUsableSpace() >> 20, data.resolve("logs/showroom.log"));
            Runtime.getRuntime().halt(status);
        });
    }
}
