package io.showroom.embedded.database.plan;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.index.StoredIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses how to find the candidates for a query, by counting the keys that each way would look at. */
public final class Planner {
    private static final int MOST_ALTERNATIVES = 200;

    private final StoredIndex primary;
    private final List<StoredIndex> indexes;

    /** Plans over the given indexes, of which one is the primary one. */
    public Planner(List<StoredIndex> indexes) {
        this.indexes = indexes;
        this.primary = indexes.stream().filter(StoredIndex::primary).findFirst().orElseThrow();
    }

    /**
     * @param wanted how many documents are enough, 0 for all
     */
    public Plan plan(Document query, SortOrder sort, int wanted) {
        return plan(query, sort, wanted, index -> true);
    }

    /** Plans with some of the indexes only, as a hint asks for. */
    public Plan plan(Document query, SortOrder sort, int wanted, Predicate<StoredIndex> allowed) {
        QueryFilter filter = QueryFilter.of(query);
        Optional<Plan.OneIndex> point = point(filter, sort, allowed);
        if (point.isPresent()) {
            return point.get();
        }
        List<Plan.OneIndex> single = candidates(filter, sort, allowed);
        List<Plan> all = new ArrayList<>(single);
        for (List<Document> alternatives : filter.alternatives()) {
            union(filter, alternatives, allowed).ifPresent(all::add);
        }
        if (all.size() < 2) {
            return all.isEmpty() ? new Plan.EveryDocument(primary, false, sort.isNone()) : all.get(0);
        }
        return new PlanCost(filter, single, primary.count(null, null), wanted, sort.isNone()).cheapest(all);
    }

    /** Every document in the order it is stored in, as {@code $natural} asks for. */
    public Plan everyDocument(boolean reverse) {
        return new Plan.EveryDocument(primary, reverse, true);
    }

    /** One key of a unique index. Looked for first: most queries are that, and a collection has many other indexes. */
    private Optional<Plan.OneIndex> point(QueryFilter filter, SortOrder sort, Predicate<StoredIndex> allowed) {
        return indexes.stream()
                .filter(StoredIndex::unique)
                .filter(StoredIndex::plannable)
                .filter(allowed)
                .map(index -> candidate(index, filter, sort))
                .flatMap(Optional::stream)
                .filter(Planner::isOneDocument)
                .findFirst();
    }

    private List<Plan.OneIndex> candidates(QueryFilter filter, SortOrder sort, Predicate<StoredIndex> allowed) {
        return indexes.stream()
                .filter(StoredIndex::plannable)
                .filter(allowed)
                .map(index -> candidate(index, filter, sort))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Plan.OneIndex> candidate(StoredIndex index, QueryFilter filter, SortOrder sort) {
        RangeBuilder builder = new RangeBuilder(index, filter);
        SortMatch match = new SortMatch(index, builder.points(), sort);
        int leftOut = match.mergeAfter();
        boolean helpsSorting = leftOut >= 0 && !sort.isNone();
        if (builder.missesDocuments() || builder.bounded().isEmpty() && !helpsSorting) {
            return Optional.empty();
        }
        boolean reverse = leftOut >= 0 && match.direction(leftOut) < 0;
        return Optional.of(new Plan.OneIndex(
                index, builder.ranges(Math.max(0, leftOut)), reverse, leftOut >= 0, builder.bounded()));
    }

    private Optional<Plan> union(QueryFilter filter, List<Document> alternatives, Predicate<StoredIndex> allowed) {
        if (alternatives.size() > MOST_ALTERNATIVES) {
            return Optional.empty();
        }
        List<Plan.OneIndex> parts = new ArrayList<>();
        for (Document alternative : alternatives) {
            Optional<Plan.OneIndex> part = candidates(filter.and(alternative), SortOrder.NONE, allowed).stream()
                    .min(Comparator.comparingLong(Plan.OneIndex::countKeys));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(new Plan.Union(parts));
    }

    private static boolean isOneDocument(Plan.OneIndex plan) {
        int fields = plan.index().order().size() - (plan.index().primary() ? 0 : 1);
        return plan.index().unique()
                && plan.ranges().size() == 1
                && plan.bounded().size() >= fields
                && plan.index()
                                .count(
                                        plan.ranges().get(0).from(),
                                        plan.ranges().get(0).to())
                        <= 1;
    }
}
