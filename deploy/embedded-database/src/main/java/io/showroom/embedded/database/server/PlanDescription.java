package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.plan.Plan;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.List;
import java.util.Set;

/** A plan as the stages that MongoDB would name. */
final class PlanDescription {
    private PlanDescription() {}

    static Document of(Plan plan, QuerySpec query, String command) {
        Document stages = fetching(plan, query);
        boolean unsorted = query.sort() == null || query.sort().isEmpty();
        if (!plan.sorted() && !unsorted) {
            stages = new Document("stage", "SORT")
                    .append("sortPattern", query.sort())
                    .append("inputStage", stages);
        }
        return command.equals("count") ? new Document("stage", "COUNT").append("inputStage", stages) : stages;
    }

    private static Document fetching(Plan plan, QuerySpec query) {
        if (plan instanceof Plan.OneIndex one) {
            boolean idOnly = one.index().primary() && query.filter().keySet().equals(Set.of("_id"));
            return idOnly && one.ranges().size() == 1 && one.bounded().size() == 1 && isValue(query)
                    ? new Document("stage", "IDHACK")
                            .append("indexName", one.index().name())
                    : new Document("stage", "FETCH").append("inputStage", scan(one));
        }
        if (plan instanceof Plan.Union union) {
            List<Document> parts =
                    union.parts().stream().map(PlanDescription::scan).toList();
            return new Document("stage", "FETCH")
                    .append("inputStage", new Document("stage", "OR").append("inputStages", parts));
        }
        boolean reverse = ((Plan.EveryDocument) plan).reverse();
        return new Document("stage", "COLLSCAN").append("direction", direction(reverse));
    }

    private static boolean isValue(QuerySpec query) {
        return !(query.filter().get("_id") instanceof Document);
    }

    private static Document scan(Plan.OneIndex plan) {
        return new Document("stage", "IXSCAN")
                .append("keyPattern", IndexDescriptions.key(plan.index()))
                .append("indexName", plan.index().name())
                .append("isMultiKey", plan.index().anyArray())
                .append("isUnique", plan.index().unique())
                .append("isSparse", plan.index().sparse())
                .append("direction", direction(plan.reverse()))
                .append("boundedFields", plan.bounded())
                .append("ranges", plan.ranges().size());
    }

    private static String direction(boolean reverse) {
        return reverse ? "backward" : "forward";
    }
}
