package io.showroom.benchmark.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run found.
 *
 * @param options how it was called
 * @param notes what was left out, and why
 */
public record Report(Instant at, String options, Machine machine, List<Figure> figures, List<String> notes) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** As tables, one a measurement. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("Measured %s with `./showroom bench %s` on %s.%n".formatted(at, options, machine));
        for (String about : figures.stream().map(Figure::about).distinct().toList()) {
            text.append("\n### ").append(about).append("\n| what | measured | wanted | |\n|---|---:|---|---|\n");
            figures.stream()
                    .filter(figure -> figure.about().equals(about))
                    .forEach(figure -> text.append("| %s | %s | %s | %s |\n"
                            .formatted(figure.what(), figure.shown(), figure.judged(), figure.note())));
        }
        notes.forEach(note -> text.append("\n").append(note).append("\n"));
        return text.toString();
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Writes both into a directory. */
    public void writeTo(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("results.md"), markdown());
            Files.writeString(directory.resolve("results.json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures that are not as they have to be. */
    public List<Figure> missed() {
        return figures.stream().filter(figure -> !figure.good()).toList();
    }
}
