package io.showroom.lead.catalogue;

import java.util.List;

/** With {@code item} chosen, one of {@code others} must be (REQUIRES), or none may be (EXCLUDES). */
public record CatalogueRule(Kind kind, String item, List<String> others) {

    /** How one item stands to others. */
    public enum Kind {
        REQUIRES,
        EXCLUDES
    }
}
