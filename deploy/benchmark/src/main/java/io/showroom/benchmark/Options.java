package io.showroom.benchmark;

import io.showroom.benchmark.measure.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked for on the command line.
 *
 * @param uri another MongoDB to measure on beside the embedded database
 * @param out the directory of the results; null for the usual one
 */
record Options(Effort effort, Set<Part> parts, Optional<String> uri, String out) {

    /** What can be measured. */
    enum Part {
        STARTUP,
        EVENTS,
        SIGNALS,
        CREATE,
        GATEWAY,
        GROWTH,
        FUNNEL,
        IMPORT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String USAGE =
            """
            ./showroom bench [--quick | --full | --tiny] [--only part,…] [--engine mongodb://…] [--embedded n,n,…]
                             [--leads n,n,…] [--rows n] [--out directory]
              --quick     some minutes, few leads (the default)
              --full      what the README's tables are made with; an hour and more
              --tiny      only tries whether everything works
              --only      of %s
              --engine    another MongoDB to measure on beside the embedded database; also SHOWROOM_MONGODB_URI
              --embedded  how many leads there are on the embedded database, step by step
              --leads     the same on the other one
              --rows      of the file that is imported
            """.formatted(Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", ")));

    /** @throws IllegalArgumentException saying what is wrong */
    static Options of(List<String> arguments, Optional<String> uri) {
        Effort effort = Effort.quick();
        Set<Part> parts = EnumSet.allOf(Part.class);
        Optional<String> engine = uri;
        String out = null;
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            String option = left.remove(0);
            switch (option) {
                case "--quick" -> effort = Effort.quick();
                case "--full" -> effort = Effort.full();
                case "--tiny" -> effort = Effort.tiny();
                case "--only" -> parts = parts(value(option, left));
                case "--engine" -> engine = Optional.of(value(option, left));
                case "--embedded" -> effort = effort.onEmbedded(numbers(option, value(option, left)));
                case "--leads" -> effort = effort.onEngine(numbers(option, value(option, left)));
                case "--rows" ->
                    effort = effort.importing(
                            numbers(option, value(option, left)).get(0).intValue());
                case "--out" -> out = value(option, left);
                default -> throw new IllegalArgumentException("Unknown option " + option + ".");
            }
        }
        return new Options(effort, parts, engine, out);
    }

    private static String value(String option, List<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " lacks its value.");
        }
        return left.remove(0);
    }

    private static Set<Part> parts(String words) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : words.split(",")) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> part.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + word + ".")));
        }
        return parts;
    }

    private static List<Long> numbers(String option, String words) {
        try {
            List<Long> numbers = Arrays.stream(words.split(","))
                    .map(String::strip)
                    .map(Long::valueOf)
                    .toList();
            if (numbers.stream().anyMatch(number -> number < 1)
                    || !numbers.equals(numbers.stream().sorted().toList())) {
                throw new IllegalArgumentException(option + " takes numbers that grow: " + words);
            }
            return numbers;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " takes numbers: " + words, e);
        }
    }
}
