package io.showroom.lead.catalogue;

import io.showroom.contracts.value.Money;
import io.showroom.platform.text.SearchText;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a car of a model can be built with, as {@code vehicle.catalogue-model-changed.v1} tells it.
 *
 * @param kind null for a kind this service does not know yet
 * @param price of a trim the car's list price with it; of anything else what it costs on top
 * @param includes codes of options that come with it
 * @param from null for no beginning
 * @param until null for no end
 */
public record CatalogueItem(
        ItemKind kind,
        String code,
        String en,
        String zh,
        Money price,
        List<String> includes,
        LocalDate from,
        LocalDate until) {

    public CatalogueItem {
        includes = includes == null ? List.of() : List.copyOf(includes);
    }

    boolean orderableOn(LocalDate day) {
        return Season.holds(from, until, day);
    }

    /** Whether somebody who writes this means it: by its code or by one of its names, in any case. */
    boolean isCalled(String text) {
        String called = SearchText.fold(text);
        return called.equals(SearchText.fold(code))
                || called.equals(SearchText.fold(en))
                || called.equals(SearchText.fold(zh));
    }

    String name(boolean chinese) {
        return chinese ? zh : en;
    }

    /** How a problem speaks of it. */
    String shown() {
        return en.equals(code) ? code : en + " (" + code + ")";
    }
}
