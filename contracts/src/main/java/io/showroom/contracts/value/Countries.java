package io.showroom.contracts.value;

import java.util.Locale;
import java.util.Set;

/** The two-letter country codes of ISO 3166-1. */
final class Countries {
    private static final Set<String> ALL = Set.of(Locale.getISOCountries());

    private Countries() {}

    static String check(String kind, String country) {
        if (country == null || !ALL.contains(country)) {
            throw new InvalidValue(kind + ".country", "the country is not a two-letter ISO 3166 code in upper case");
        }
        return country;
    }
}
