package io.showroom.lead.lead.web;

import io.showroom.lead.deal.CarSpec;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/** Reads which car is offered or ordered from the fields of a body. */
public final class CarSpecs {
    private static final int MOST_OPTIONS = 100;
    private static final int FIRST_YEAR = 1886;
    private static final int LAST_YEAR = 2100;

    private CarSpecs() {}

    /** @param at where the fields stand, such as {@code cars[0].}; empty for the body itself */
    public static CarSpec read(
            String at,
            String brand,
            String model,
            Integer modelYear,
            String trim,
            String colour,
            String interior,
            List<String> options) {
        if (modelYear != null && (modelYear < FIRST_YEAR || modelYear > LAST_YEAR)) {
            throw new Invalid(at + "modelYear", "out-of-range", "must be a year");
        }
        return new CarSpec(
                Text.optional(at + "brand", brand, Text.NAME),
                Text.required(at + "model", model, Text.NAME),
                modelYear,
                Text.optional(at + "trim", trim, Text.NAME),
                Text.optional(at + "colour", colour, Text.NAME),
                Text.optional(at + "interior", interior, Text.NAME),
                options(at, options));
    }

    private static List<String> options(String at, List<String> told) {
        if (told == null) {
            return List.of();
        }
        if (told.size() > MOST_OPTIONS) {
            throw new Invalid(at + "options", "too-many", "must be at most " + MOST_OPTIONS);
        }
        return IntStream.range(0, told.size())
                .mapToObj(i -> Text.required(at + "options[" + i + "]", told.get(i), Text.NAME))
                .distinct()
                .toList();
    }
}
