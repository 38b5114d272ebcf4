package io.showroom.vehicle.car.web;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody typed to find a car, folded as the stored value is: NFKC, upper case, no blanks, dashes or dots. */
final class SearchTerm {

    private SearchTerm() {}

    static String vin(String typed) {
        return fold(typed);
    }

    static String plate(String typed) {
        return fold(typed);
    }

    private static String fold(String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Pd}·•.]", "")
                        .toUpperCase(Locale.ROOT);
    }
}
