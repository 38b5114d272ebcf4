package io.showroom.embedded.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.Durability;
import io.showroom.embedded.database.key.DocumentBytes;
import io.showroom.embedded.database.key.Keys;
import io.showroom.embedded.database.store.StoreFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill -9 in the middle of writing, again and again on the same file. */
class KillTest {
    private static final int ROUNDS = 3;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 150;

    private final Map<String, Integer> acknowledged = new HashMap<>();

    @TempDir
    private Path dir;

    @Test
    void every_acknowledged_write_is_there_after_a_kill_and_the_indexes_agree() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(round);

            IndexedBackend database = new IndexedBackend(
                    StoreFile.open(dir.resolve("showroom.mv.db"), Durability.PROCESS_KILL), Clock.systemUTC());
            assertAcknowledgedIsThere(database);
            IndexContents.assertAgree(database, "db");
            database.close();
        }
        assertThat(acknowledged).hasSize(3 * ROUNDS);
    }

    private void writeAndKill(int round) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        dir.toString(),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(writer.getInputStream()))) {
            int lines = 0;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                int last = line.lastIndexOf(' ');
                acknowledged.merge(
                        line.substring(0, last).replace(' ', '-'),
                        Integer.valueOf(line.substring(last + 1)),
                        Math::max);
                if (++lines == ACKNOWLEDGED_BEFORE_THE_KILL + 37 * round) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).as("killed, not ended").isNotZero();
    }

    private void assertAcknowledgedIsThere(IndexedBackend database) {
        MVMap<byte[], byte[]> leads =
                database.openOrCreateDatabase("db").collection("leads").documents();
        acknowledged.forEach((writer, last) -> {
            for (int n = 1; n <= last; n++) {
                assertThat(leads.containsKey(Keys.of(writer + "-" + n)))
                        .as(writer + "-" + n)
                        .isTrue();
            }
            Document counter = DocumentBytes.decode(leads.get(Keys.of("counter-" + writer)));
            assertThat((Integer) counter.get("n")).isGreaterThanOrEqualTo(last);
        });
    }
}
