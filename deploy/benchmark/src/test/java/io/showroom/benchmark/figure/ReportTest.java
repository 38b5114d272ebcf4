package io.showroom.benchmark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final Figure QUICK =
            Figure.of("Events", "latency, p50", 7.25, "ms").against(Target.atMost(10));
    private static final Figure SLOW = Figure.of("Events", "latency, p99", 123.4, "ms")
            .against(Target.atMost(50))
            .noting("of 1,000");
    private static final Figure MANY =
            Figure.of("Import", "rows", 100_000, "a minute").against(Target.atLeast(100_000));

    @Test
    void a_bound_itself_is_kept_and_what_lies_beyond_it_is_not() {
        assertThat(Target.atMost(1.2).metBy(1.2)).isTrue();
        assertThat(Target.atMost(1.2).metBy(1.21)).isFalse();
        assertThat(Target.atLeast(100).metBy(100)).isTrue();
        assertThat(Target.atLeast(100).metBy(99.9)).isFalse();
    }

    @Test
    void a_figure_is_judged_as_it_is_shown() {
        assertThat(Target.atMost(1.2).metBy(1.2049)).isTrue();
        assertThat(Target.atMost(1.2).metBy(1.2051)).isFalse();
    }

    @Test
    void the_tables_show_each_figure_beside_what_was_wanted() {
        assertThat(report().markdown())
                .contains("`./showroom bench --quick` on Some CPU, 2 cores, 8 GB")
                .contains("### Events\n")
                .contains("| latency, p50 | 7.25 ms | ≤ 10 ✓ |  |")
                .contains("| latency, p99 | 123 ms | ≤ 50 ✗ | of 1,000 |")
                .contains("| rows | 100,000 a minute | ≥ 100,000 ✓ |  |")
                .contains("nginx was left out");
    }

    @Test
    void what_misses_its_target_is_named() {
        assertThat(report().missed()).containsExactly(SLOW);
    }

    @Test
    void a_program_can_read_the_same(@TempDir Path directory) throws Exception {
        report().writeTo(directory.resolve("new"));

        JsonNode json = new JsonMapper().readTree(Files.readString(directory.resolve("new/results.json")));
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/1/value").asDouble()).isEqualTo(123.4);
        assertThat(json.at("/figures/1/target/bound").asDouble()).isEqualTo(50);
        assertThat(directory.resolve("new/results.md")).content().isEqualTo(report().markdown());
    }

    private static Report report() {
        return new Report(
                Instant.parse("2026-11-26T02:00:00Z"),
                "--quick",
                new Machine("Some CPU", 2, 8, "Linux", "25", 0.1),
                List.of(QUICK, SLOW, MANY),
                List.of("nginx was left out"));
    }
}
