package io.showroom.local.settings;

import java.util.Map;
import java.util.Optional;

/** Reads values of the environment; an empty one counts as absent, a wrong one is named. */
record Environment(Map<String, String> values) {

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    int number(String name, int otherwise) {
        return text(name).map(value -> number(name, value)).orElse(otherwise);
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CannotStart("%s must be a number, but is \"%s\".".formatted(name, value), e);
        }
    }

    boolean flag(String name) {
        String value = text(name).orElse("false");
        return switch (value) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> throw new CannotStart("%s must be true or false, but is \"%s\".".formatted(name, value));
        };
    }
}
