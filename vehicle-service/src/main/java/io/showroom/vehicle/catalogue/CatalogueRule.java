package io.showroom.vehicle.catalogue;

import java.util.List;

/**
 * What goes together: with {@code item} chosen, one of {@code others} must be (REQUIRES), or none may be (EXCLUDES).
 * Several rules about one item all hold.
 */
public record CatalogueRule(RuleKind kind, String item, List<String> others) {

    public CatalogueRule {
        others = others == null ? List.of() : List.copyOf(others);
    }
}
