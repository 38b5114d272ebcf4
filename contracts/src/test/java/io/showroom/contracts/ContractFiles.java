package io.showroom.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed files, read from the module's folder. */
final class ContractFiles {
    static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    static final Path EVENTS = CONTRACTS.resolve("events");
    static final Path BASELINE = Path.of("baseline");

    private ContractFiles() {}

    static String text(String path) {
        return text(CONTRACTS.resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names before the ending, of the files of a folder that end so. */
    static Set<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(ending))
                    .map(n -> n.substring(0, n.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
