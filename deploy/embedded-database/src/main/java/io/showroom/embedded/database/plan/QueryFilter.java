package io.showroom.embedded.database.plan;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A query taken apart: what it demands of each field, and its {@code $or}s. All of them hold at once. */
final class QueryFilter {
    private final Map<String, List<Condition>> conditions = new LinkedHashMap<>();
    private final List<List<Document>> alternatives = new ArrayList<>();

    static QueryFilter of(Document query) {
        QueryFilter filter = new QueryFilter();
        filter.read(query, "");
        return filter;
    }

    /** This filter without its alternatives, and another query beside it. */
    QueryFilter and(Document more) {
        QueryFilter both = new QueryFilter();
        conditions.forEach((path, list) -> both.conditions.put(path, new ArrayList<>(list)));
        both.read(more, "");
        return both;
    }

    List<Condition> on(String path) {
        return conditions.getOrDefault(path, List.of());
    }

    Set<String> paths() {
        return conditions.keySet();
    }

    List<List<Document>> alternatives() {
        return alternatives;
    }

    private void read(Document query, String parent) {
        query.forEach((key, value) -> {
            if (key.startsWith("$")) {
                if (parent.isEmpty()) {
                    readLogic(key, value);
                }
            } else {
                readField(parent + key, value);
            }
        });
    }

    private void readLogic(String operator, Object operand) {
        if (!(operand instanceof Collection<?> parts) || !parts.stream().allMatch(Document.class::isInstance)) {
            return;
        }
        List<Document> queries = parts.stream().map(Document.class::cast).toList();
        if (operator.equals("$and") || operator.equals("$or") && queries.size() == 1) {
            queries.forEach(query -> read(query, ""));
        } else if (operator.equals("$or")) {
            alternatives.add(queries);
        }
    }

    private void readField(String path, Object value) {
        if (!ConditionReader.isOperators(value) || BsonRegularExpression.isRegularExpression(value)) {
            ConditionReader.equalTo(value).ifPresent(condition -> add(path, List.of(condition)));
            return;
        }
        Document operators = (Document) value;
        add(path, ConditionReader.operators(operators));
        if (operators.size() == 1 && operators.get("$elemMatch") instanceof Document element) {
            read(element, path + ".");
        }
    }

    private void add(String path, List<Condition> more) {
        if (!more.isEmpty()) {
            conditions.computeIfAbsent(path, p -> new ArrayList<>()).addAll(more);
        }
    }
}
