package io.showroom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_line_tells_the_seconds_since_the_start() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Progress(out, () -> 3_450_000_000L, 1_000_000_000L).done("kafka", "127.0.0.1:9092");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("    2.5 s  kafka")
                .contains("127.0.0.1:9092");
    }
}
