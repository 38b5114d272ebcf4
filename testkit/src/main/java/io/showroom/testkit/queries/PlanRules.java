package io.showroom.testkit.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bson.BsonValue;
import org.bson.Document;

/** What is wrong with how a query is answered, if anything. */
final class PlanRules {
    /** What every query is narrowed by anyway, and what still leaves most of a large collection. */
    private static final Predicate<String> SCOPE =
            Pattern.compile("group|(.+\\.)?stores?").asMatchPredicate();

    /** A record's own id, a phone or VIN: few documents share it, however many there are. */
    private static final Pattern OF_ONE_RECORD = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}|[0-9A-Z]{17}|[0-9]{6}");

    private PlanRules() {}

    static Optional<String> complaint(SentQuery query, QueryPlan plan, List<Document> indexes) {
        if (plan.scan()) {
            return Optional.of("scans the collection");
        }
        if (plan.bounded().isEmpty()) {
            return Optional.empty(); // nothing can be found, and the engine saw it
        }
        boolean ordered = query.sort().isEmpty() || indexes.stream().anyMatch(index -> gives(query, index));
        if (plan.bounded().stream().anyMatch(PlanRules::isScope) && !isServed(query, indexes)) {
            return Optional.of("looks at everything of a group or store: no index begins with the scope and one of "
                    + beyondScope(query));
        }
        if (plan.bounded().stream().anyMatch(PlanRules::isScope) && countsAll(query)) {
            return Optional.of("counts everything of a group or store: keep the count, or bound it by a limit");
        }
        if (!ordered && !isNarrow(query)) {
            return Optional.of("is sorted in memory: no index gives this order (a list's index ends with _id)");
        }
        return Optional.empty();
    }

    /**
     * Whether an index leads straight to one of the filter's values. A planner may still prefer to walk the list in its
     * order and look at each document, where it expects to find a page of them soon.
     */
    private static boolean isServed(SentQuery query, List<Document> indexes) {
        List<String> fields = beyondScope(query);
        return fields.isEmpty()
                || indexes.stream()
                        .anyMatch(index -> prefix(query, index).stream().anyMatch(fields::contains));
    }

    private static boolean isScope(Set<String> bounded) {
        return bounded.stream().allMatch(SCOPE);
    }

    private static boolean countsAll(SentQuery query) {
        return query.limit() == 0 && Set.of("count", "aggregate").contains(query.command());
    }

    /** The fields at the index's beginning that the filter speaks of. */
    private static List<String> prefix(SentQuery query, Document index) {
        return index.keySet().stream()
                .takeWhile(query.conditions()::containsKey)
                .toList();
    }

    private static List<String> beyondScope(SentQuery query) {
        return query.conditions().keySet().stream().filter(SCOPE.negate()).toList();
    }

    /** Whether it looks for what one record has in common with few others. */
    static boolean isNarrow(SentQuery query) {
        String group = query.filter().containsKey("group") ? text(query.filter().get("group")) : "";
        return beyondScope(query).stream()
                .flatMap(field -> query.conditions().get(field).stream())
                .filter(SentQuery::names)
                .map(value -> group.isEmpty() ? text(value) : text(value).replace(group, ""))
                .anyMatch(value -> OF_ONE_RECORD.matcher(value).find());
    }

    private static String text(BsonValue value) {
        return value.isString() ? value.asString().getValue() : value.toString();
    }

    /** As every MongoDB sees it: fields that the filter names come first in the index, then the order, either way round. */
    private static boolean gives(SentQuery query, Document index) {
        List<Map.Entry<String, Object>> rest = new ArrayList<>(index.entrySet());
        String first = query.sort().getFirstKey();
        while (!rest.isEmpty()
                && !rest.get(0).getKey().equals(first)
                && isNamed(query, rest.get(0).getKey())) {
            rest.remove(0);
        }
        int order = query.sort().size();
        return rest.size() >= order && follows(query, rest.subList(0, order));
    }

    private static boolean isNamed(SentQuery query, String field) {
        return query.conditions().getOrDefault(field, List.of()).stream().anyMatch(SentQuery::names);
    }

    private static boolean follows(SentQuery query, List<Map.Entry<String, Object>> keys) {
        int reversed = 0;
        int position = 0;
        for (Map.Entry<String, BsonValue> wanted : query.sort().entrySet()) {
            Map.Entry<String, Object> key = keys.get(position++);
            int direction = ((Number) key.getValue()).intValue()
                    * wanted.getValue().asNumber().intValue();
            if (!key.getKey().equals(wanted.getKey()) || (reversed != 0 && reversed != direction)) {
                return false;
            }
            reversed = direction;
        }
        return true;
    }
}
