package io.showroom.lead.deal;

import java.util.List;

/**
 * Which car is offered or ordered, as the catalogue names it where there is one; all but brand and model may be null.
 *
 * @param modelYear e.g. 2026
 * @param options codes or names of what is built in besides
 */
public record CarSpec(
        String brand,
        String model,
        Integer modelYear,
        String trim,
        String colour,
        String interior,
        List<String> options) {

    public CarSpec {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
