package io.showroom.lead.tally;

import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which counts are asked for. Offered are a store, several or all of them with none, one or two further dimensions.
 *
 * @param group the dealer group
 * @param stores the stores to sum over
 * @param wholeGroup whether these are all stores of the group, so that the group's own counts answer where they are kept
 * @param values wanted of a dimension; empty text for what has none
 */
public record Slice(String group, List<String> stores, boolean wholeGroup, Map<Dimension, String> values) {
    public static final int MOST_DIMENSIONS = 2;

    public Slice {
        stores = List.copyOf(stores);
        values = Map.copyOf(values);
        if (values.size() > MOST_DIMENSIONS) {
            throw new Invalid(
                    "dimensions",
                    "too-many",
                    "figures are kept for at most two of owner, source, model and campaign together");
        }
    }

    /** The same for one more value. */
    public Slice with(Dimension dimension, String value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        more.put(dimension, value);
        return new Slice(group, stores, wholeGroup, more);
    }

    /** The same in one store alone. */
    public Slice in(String store) {
        return new Slice(group, List.of(store), false, values);
    }

    Set<Dimension> dimensions() {
        return values.keySet();
    }

    /** Where the counts by these dimensions are kept for this slice. */
    public List<String> places(Set<Dimension> dimensions) {
        return wholeGroup && RecordKind.keptForGroup(dimensions)
                ? List.of(CellKey.GROUP)
                : new ArrayList<>(new TreeSet<>(stores));
    }
}
