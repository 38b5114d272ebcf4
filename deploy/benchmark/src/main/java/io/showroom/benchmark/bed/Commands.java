package io.showroom.benchmark.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs a command to its end. */
final class Commands {

    private Commands() {}

    /** @throws IllegalStateException with what it said, when it fails */
    static void run(ProcessBuilder command) {
        try {
            // into a file: a pipe would stay open as long as the platform that the command leaves behind
            Path said = Files.createTempFile("showroom-bench", ".log");
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            int status = process.waitFor();
            String words = Files.readString(said, StandardCharsets.UTF_8);
            Files.delete(said);
            if (status != 0) {
                throw new IllegalStateException(
                        "%s ended with %d:%n%s".formatted(String.join(" ", command.command()), status, words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
