package io.showroom.gateway.record;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Brands by their names, each once. */
public final class Brands {
    private static final int MOST = 100;

    private Brands() {}

    /** @throws Invalid when one is empty or too long; names it by its place */
    public static Set<String> checked(String field, Collection<String> brands) {
        if (brands == null) {
            return Set.of();
        }
        if (brands.size() > MOST) {
            throw new Invalid(field, "too-many", "has at most " + MOST + " entries");
        }
        Set<String> named = new TreeSet<>();
        int place = 0;
        for (String brand : brands) {
            named.add(Text.required(field + "[" + place++ + "]", brand, Text.LABEL));
        }
        return Collections.unmodifiableSet(named);
    }
}
