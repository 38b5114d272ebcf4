package io.showroom.testkit.queries;

import java.util.List;
import java.util.Set;

/**
 * How an engine answers a query.
 *
 * @param scan whether it looks at every document of the collection
 * @param sorts whether it reads all that match, to put them in order in memory
 * @param bounded of each index it reads, the fields whose values it goes straight to
 * @param text the plan in the engine's words, for the report
 */
record QueryPlan(boolean scan, boolean sorts, List<Set<String>> bounded, String text) {
    QueryPlan {
        bounded = List.copyOf(bounded);
    }
}
