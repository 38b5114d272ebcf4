package io.showroom.lead.lead.store;

import io.showroom.lead.tally.Dimension;
import io.showroom.platform.security.Scope;
import java.util.List;
import org.bson.Document;

/** Short texts that leads are found by, each for a place: a store, or the whole group. */
final class PlaceTags {
    /** All stores of the group together. */
    static final String GROUP = "*";

    /** The model wanted as it is counted; empty text for none. */
    static final String MODEL = "search.model";

    private PlaceTags() {}

    /** The places whose tags a caller may ask for. */
    static List<String> places(Scope scope, String store) {
        if (store != null) {
            return List.of(store);
        }
        return scope.allStores()
                ? List.of(GROUP)
                : scope.stores().stream().sorted().toList();
    }

    /** None when there is no value. */
    static List<String> tag(String place, String name, String value) {
        return tags(List.of(place), name, value);
    }

    static List<String> tags(List<String> places, String name, String value) {
        return value == null || value.isEmpty()
                ? List.of()
                : places.stream().map(place -> place + "|" + name + ":" + value).toList();
    }

    /** One of these tags. */
    static Object condition(List<String> tags) {
        return tags.size() == 1 ? tags.get(0) : new Document("$in", tags);
    }

    /** A text as it is counted; empty for none. */
    static String orNone(Dimension dimension, String text) {
        String folded = dimension.folded(text);
        return folded == null ? "" : folded;
    }
}
