package io.showroom.testkit.queries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Reads {@code explain} as MongoDB and the embedded database answer it: a tree of stages. */
final class MongoPlans {
    private final List<Set<String>> bounded = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean scan;
    private boolean sorts;

    private MongoPlans() {}

    static QueryPlan read(Document planner) {
        Document winning = planner.get("winningPlan", Document.class);
        MongoPlans plan = new MongoPlans();
        plan.visit(winning.get("queryPlan", winning));
        return new QueryPlan(plan.scan, plan.sorts, plan.bounded, String.join(" < ", plan.words));
    }

    private void visit(Document stage) {
        String name = stage.getString("stage");
        String index = stage.getString("indexName");
        words.add(index == null ? name : name + " " + index);
        switch (name) {
            case "COLLSCAN" -> scan = true;
            case "SORT" -> sorts = true;
            case "IDHACK", "CLUSTERED_IXSCAN", "EXPRESS_CLUSTERED_IXSCAN" -> bounded.add(Set.of("_id"));
            case "EXPRESS_IXSCAN" ->
                bounded.add(stage.get("keyPattern", Document.class).keySet());
            case "IXSCAN", "COUNT_SCAN", "DISTINCT_SCAN" -> bounded.add(fields(stage));
            default -> {}
        }
        if (stage.get("inputStage") instanceof Document input) {
            visit(input);
        }
        stage.getList("inputStages", Document.class, List.of()).forEach(this::visit);
    }

    /** The embedded database names them; MongoDB gives each field's bounds. */
    private static Set<String> fields(Document stage) {
        Set<String> fields = new LinkedHashSet<>(stage.getList("boundedFields", String.class, List.of()));
        stage.get("indexBounds", new Document()).forEach((field, bounds) -> {
            if (!List.of("[MinKey, MaxKey]").equals(bounds)
                    && !List.of("[MaxKey, MinKey]").equals(bounds)) {
                fields.add(field);
            }
        });
        return fields;
    }
}
