package io.showroom.embedded.database.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates how many documents a plan will look at. The keys in its ranges are counted, which a counted tree does
 * without reading them; what is left to the matcher is estimated from the indexes that know more about it.
 */
final class PlanCost {
    /** How many documents to look at for one that matches, when nothing is known about the conditions left over. */
    private static final double UNKNOWN_SELECTIVITY = 10;

    private static final double SORTING = 1.5;

    private final QueryFilter filter;
    private final List<Plan.OneIndex> known;
    private final long documents;
    private final int wanted;
    private final boolean unsorted;
    private final Map<Plan.OneIndex, Long> counted = new IdentityHashMap<>();

    PlanCost(QueryFilter filter, List<Plan.OneIndex> known, long documents, int wanted, boolean unsorted) {
        this.filter = filter;
        this.known = known;
        this.documents = documents;
        this.wanted = wanted;
        this.unsorted = unsorted;
    }

    Plan cheapest(List<Plan> plans) {
        Plan best = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (Plan plan : plans) {
            double cost = of(plan);
            if (best == null || cost < lowest || cost == lowest && bounded(plan) > bounded(best)) {
                best = plan;
                lowest = cost;
            }
        }
        return best;
    }

    private double of(Plan plan) {
        double keys = keys(plan);
        if (!unsorted && !plan.sorted()) {
            return keys * SORTING;
        }
        return wanted == 0 ? keys : Math.min(keys, wanted * triesForOne(plan));
    }

    private double keys(Plan plan) {
        if (plan instanceof Plan.OneIndex one) {
            return keys(one);
        }
        if (plan instanceof Plan.Union union) {
            return union.parts().stream().mapToLong(this::keys).sum();
        }
        throw new IllegalArgumentException("A plan without ranges is never compared: " + plan);
    }

    /** Counted once: each index is asked for its own plan, and again for what it knows of every other plan. */
    private long keys(Plan.OneIndex plan) {
        return counted.computeIfAbsent(plan, Plan.OneIndex::countKeys);
    }

    private double triesForOne(Plan plan) {
        Set<String> bounded = plan instanceof Plan.OneIndex one ? Set.copyOf(one.bounded()) : Set.of();
        boolean nothingLeft = filter.alternatives().isEmpty() && bounded.containsAll(filter.paths());
        if (nothingLeft) {
            return 1;
        }
        return known.stream()
                .filter(other -> !other.bounded().isEmpty() && !bounded.containsAll(other.bounded()))
                .mapToDouble(other -> documents / Math.max(1.0, keys(other)))
                .max()
                .orElse(UNKNOWN_SELECTIVITY);
    }

    private static int bounded(Plan plan) {
        return plan instanceof Plan.OneIndex one ? one.bounded().size() : 0;
    }
}
