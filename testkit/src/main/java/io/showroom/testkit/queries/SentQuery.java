package io.showroom.testkit.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * What a command looks for, whichever command it is: an update's filter is as good a query as a find's.
 *
 * @param command its name, e.g. {@code find} or {@code update}
 * @param pipeline of an aggregation; null for every other command
 * @param filter empty when it looks for everything
 * @param sort empty when it asks for no order
 * @param limit 0 when it asks for all
 */
record SentQuery(
        String command, String collection, BsonArray pipeline, BsonDocument filter, BsonDocument sort, long limit) {
    private static final Set<String> NAMING = Set.of("$eq", "$in", "$all");

    /** The queries of a command; empty when it looks for nothing, as an insert. */
    static List<SentQuery> of(String command, BsonDocument sent) {
        return switch (command) {
            case "find" -> List.of(plain(command, sent, "filter", limit(sent.get("limit"))));
            case "count" -> List.of(plain(command, sent, "query", limit(sent.get("limit"))));
            case "distinct" -> List.of(plain(command, sent, "query", 0));
            case "findAndModify" -> List.of(plain(command, sent, "query", 1));
            case "update" -> statements(command, sent, "updates");
            case "delete" -> statements(command, sent, "deletes");
            case "aggregate" -> aggregation(sent);
            default -> List.of();
        };
    }

    private static SentQuery plain(String command, BsonDocument sent, String filter, long limit) {
        return new SentQuery(
                command,
                sent.getString(command).getValue(),
                null,
                sent.getDocument(filter, new BsonDocument()),
                sent.getDocument("sort", new BsonDocument()),
                limit);
    }

    private static List<SentQuery> statements(String command, BsonDocument sent, String name) {
        String collection = sent.getString(command).getValue();
        return sent.getArray(name).stream()
                .map(BsonValue::asDocument)
                .map(statement ->
                        new SentQuery(command, collection, null, statement.getDocument("q"), new BsonDocument(), 0))
                .toList();
    }

    private static List<SentQuery> aggregation(BsonDocument sent) {
        if (!sent.get("aggregate").isString()) {
            return List.of(); // of a database, not of a collection
        }
        BsonArray pipeline = sent.getArray("pipeline");
        Head head = new Head(pipeline);
        return List.of(new SentQuery(
                "aggregate",
                sent.getString("aggregate").getValue(),
                pipeline,
                head.document("$match"),
                head.document("$sort"),
                limit(head.next("$limit"))));
    }

    /** The stages at a pipeline's beginning that an index can serve, taken in their order. */
    private static final class Head {
        private final List<BsonValue> stages;

        Head(BsonArray pipeline) {
            this.stages = new ArrayList<>(pipeline);
        }

        BsonValue next(String stage) {
            boolean there = !stages.isEmpty()
                    && stages.get(0).asDocument().getFirstKey().equals(stage);
            return there ? stages.remove(0).asDocument().get(stage) : null;
        }

        BsonDocument document(String stage) {
            return next(stage) instanceof BsonDocument found ? found : new BsonDocument();
        }
    }

    private static long limit(BsonValue value) {
        return value == null ? 0 : Math.abs(value.asNumber().longValue());
    }

    /** The query without its values: two with one shape are answered in one way. */
    String shape() {
        String searched = pipeline == null ? Shape.of(filter) : Shape.of(pipeline);
        String ordered = pipeline != null || sort.isEmpty() ? "" : " sort " + sort.toJson();
        return collection + "." + command + " " + searched + ordered + (limit > 0 ? " limited" : "");
    }

    /** The command to explain. Changes have no plan of their own on every engine: their filter is explained as a find's. */
    BsonDocument explainable() {
        return switch (command) {
            case "count" -> limited(new BsonDocument("count", new BsonString(collection)).append("query", filter));
            case "aggregate" ->
                new BsonDocument("aggregate", new BsonString(collection))
                        .append("pipeline", pipeline)
                        .append("cursor", new BsonDocument());
            default -> {
                BsonDocument find = new BsonDocument("find", new BsonString(collection)).append("filter", filter);
                if (!sort.isEmpty()) {
                    find.append("sort", sort);
                }
                yield limited(find);
            }
        };
    }

    private BsonDocument limited(BsonDocument explained) {
        if (limit > 0) {
            explained.append("limit", limit <= Integer.MAX_VALUE ? new BsonInt32((int) limit) : new BsonInt64(limit));
        }
        return explained;
    }

    /** Each field that its filter demands something of, with what it demands; alternatives are left aside. */
    Map<String, List<BsonValue>> conditions() {
        Map<String, List<BsonValue>> conditions = new LinkedHashMap<>();
        collect(filter, conditions);
        return conditions;
    }

    private static void collect(BsonDocument filter, Map<String, List<BsonValue>> conditions) {
        filter.forEach((field, wanted) -> {
            if (field.equals("$and")) {
                wanted.asArray().forEach(part -> collect(part.asDocument(), conditions));
            } else if (!field.startsWith("$")) {
                conditions.computeIfAbsent(field, name -> new ArrayList<>()).add(wanted);
            }
        });
    }

    /** Whether a condition names the field's value, or some values. */
    static boolean names(BsonValue wanted) {
        boolean operator = wanted.isDocument()
                && !wanted.asDocument().isEmpty()
                && wanted.asDocument().getFirstKey().startsWith("$");
        return !operator || NAMING.contains(wanted.asDocument().getFirstKey());
    }
}
