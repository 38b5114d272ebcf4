package io.showroom.lead.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.Infrastructure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The process that works on an import is killed in the middle; another one takes it up, and takes no row twice. */
class ImportKillIT extends LeadIT {
    private static final int ROWS = 2_500;

    @Value("${showroom.mongodb.database}")
    String database;

    private Process process;

    @AfterEach
    void nothingIsLeftRunning() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private String begun() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        world.group,
                        world.shanghai,
                        Integer.toString(ROWS),
                        "--server.port=0",
                        "--spring.mongodb.uri=" + Infrastructure.mongodb(),
                        "--showroom.mongodb.database=" + database,
                        "--spring.kafka.bootstrap-servers=" + Infrastructure.kafka(),
                        "--showroom.security.jwk-set-uri=http://127.0.0.1:1/never-asked",
                        "--showroom.security.identity-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("import ")) {
                return line.substring("import ".length());
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the process ended: " + said);
    }

    private int created(Api.Answer answer) {
        return answer.json().at("/progress/created").asInt();
    }

    @Test
    void an_import_whose_process_was_killed_goes_on_in_another_and_takes_no_row_twice() throws Exception {
        String id = begun();
        String path = "/api/v1/leads/imports/" + id;
        // its leases are by its own clock, far ahead of ours: here nothing is due
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> created(manager.get(path)) > 0);
        process.destroyForcibly().waitFor();
        Api.Answer killed = manager.get(path).expect(200);
        assertThat(killed.at("/status")).isEqualTo("RUNNING");
        assertThat(created(killed)).isBetween(1, ROWS * 9 / 10 - 1);

        clock.set(Instant.now().plusSeconds(31));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> manager.get(path).at("/status").equals("DONE"));
        Api.Answer done = manager.get(path);
        assertThat(created(done)).isEqualTo(ROWS * 9 / 10);
        assertThat(done.at("/progress/joined")).isEqualTo(Integer.toString(ROWS / 10));
        assertThat(done.at("/progress/refused")).isEqualTo("0");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told("lead.created.v1")).hasSize(ROWS * 9 / 10));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told("lead.enquiry-joined.v1")).hasSize(ROWS / 10));
    }

    /** What was told, each once however often it was published. */
    private List<String> told(String type) {
        return events.all(type, e -> e.group().equals(world.group)).stream()
                .map(Events.Seen::id)
                .distinct()
                .toList();
    }
}
