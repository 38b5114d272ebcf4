package io.showroom.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final String ACKNOWLEDGED = "acknowledged ";

    @TempDir
    Path directory;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_in_order_and_soon() throws Exception {
        List<String> acknowledged = acknowledgedByAProcessKilledAfter(500);

        long started = System.nanoTime();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(8));
            assertThat(new Records(broker.bootstrapServers()).all()).startsWith(acknowledged.toArray(String[]::new));
        }
    }

    private List<String> acknowledgedByAProcessKilledAfter(int count) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBroker.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        List<String> seen = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            readUntil(output, seen, count);
            process.toHandle().destroyForcibly();
            readUntil(output, seen, Integer.MAX_VALUE);
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(count);
        return seen;
    }

    private static void readUntil(BufferedReader output, List<String> seen, int count) throws IOException {
        String line;
        while (seen.size() < count && (line = output.readLine()) != null) {
            if (line.startsWith(ACKNOWLEDGED)) {
                seen.add(line.substring(ACKNOWLEDGED.length()));
            }
        }
    }
}
