package io.showroom.vehicle.catalogue;

import io.showroom.contracts.value.Money;
import java.util.List;

/**
 * Something that a car of a model can be built with.
 *
 * @param code names it in its model
 * @param en its English name
 * @param zh its Chinese name
 * @param price of a trim, the car's list price with it; of anything else, what it costs on top
 * @param includes codes of options that come with it at no price of their own
 * @param season when it can be ordered, within its model's own season
 */
public record CatalogueItem(
        ItemKind kind, String code, String en, String zh, Money price, List<String> includes, Season season) {

    public CatalogueItem {
        includes = includes == null ? List.of() : List.copyOf(includes);
        season = season == null ? Season.always() : season;
    }
}
