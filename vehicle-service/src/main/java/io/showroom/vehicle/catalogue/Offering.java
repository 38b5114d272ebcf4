package io.showroom.vehicle.catalogue;

import java.util.List;

/**
 * What a manufacturer offers of one model and model year, as it was told.
 *
 * @param modelYear e.g. 2026
 * @param season when the model can be ordered
 * @param items trims first, then colours, interiors, options
 */
public record Offering(
        String brand,
        String model,
        int modelYear,
        Season season,
        List<CatalogueItem> items,
        List<CatalogueRule> rules) {

    public Offering {
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }

    List<CatalogueItem> of(ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }
}
