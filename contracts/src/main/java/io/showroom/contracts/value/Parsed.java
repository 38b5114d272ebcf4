package io.showroom.contracts.value;

import java.util.List;

/**
 * What came of reading a typed text.
 *
 * @param value the value, folded and checked
 * @param typed the text as it was typed, kept for the record
 * @param warnings what is odd about it; empty when nothing is
 */
public record Parsed<T>(T value, String typed, List<Warning> warnings) {
    public Parsed {
        warnings = List.copyOf(warnings);
    }

    static <T> Parsed<T> of(T value, String typed, Warning... warnings) {
        return new Parsed<>(value, typed, List.of(warnings));
    }

    /** Whether it was accepted with this warning. */
    public boolean warns(Warning warning) {
        return warnings.contains(warning);
    }
}
