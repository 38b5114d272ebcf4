package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import io.showroom.embedded.database.plan.Plan;
import io.showroom.embedded.database.query.FoundDocument;
import io.showroom.embedded.database.query.QueryRun;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.List;
import java.util.Locale;

/** {@code explain}: the plan of a command in MongoDB's words and, if asked for, what carrying it out looked at. */
final class ExplainCommand {
    private ExplainCommand() {}

    static Document run(IndexedDatabase database, Document command) {
        Document explained = (Document) command.get("explain");
        String kind = explained.keySet().iterator().next();
        String name = explained.get(kind).toString();
        IndexedCollection collection = database.collection(name);
        QuerySpec query = query(kind, explained);
        Document planner = new Document("namespace", database.getDatabaseName() + "." + name)
                .append("indexFilterSet", false)
                .append("parsedQuery", query.filter());
        Document reply = new Document("explainVersion", "1").append("queryPlanner", planner);
        if (collection == null) {
            planner.append("winningPlan", new Document("stage", "EOF")).append("rejectedPlans", List.of());
            return Replies.ok(reply);
        }
        Plan plan = collection.plans().plan(query);
        planner.append("winningPlan", PlanDescription.of(plan, query, kind)).append("rejectedPlans", List.of());
        if (!"queryPlanner".equals(command.get("verbosity"))) {
            reply.append("executionStats", execute(collection, query));
        }
        return Replies.ok(reply);
    }

    private static Document execute(IndexedCollection collection, QuerySpec query) {
        QueryRun run = collection.run(query);
        int found = 0;
        for (FoundDocument next = run.next(); next != null; next = run.next()) {
            found++;
        }
        return new Document("executionSuccess", true)
                .append("nReturned", found)
                .append("totalKeysExamined", run.count().keys())
                .append("totalDocsExamined", run.count().documents());
    }

    private static QuerySpec query(String kind, Document explained) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "find" -> FindCommand.read(explained);
            case "aggregate" ->
                PipelineHead.of(AggregateCommand.pipeline(explained), explained.get("hint"))
                        .query();
            case "count" ->
                new QuerySpec(
                        FindCommand.document(explained, "query"),
                        null,
                        FindCommand.number(explained, "skip"),
                        Math.abs(FindCommand.number(explained, "limit")),
                        null,
                        explained.get("hint"));
            case "distinct" -> QuerySpec.of(FindCommand.document(explained, "query"));
            case "findandmodify" ->
                new QuerySpec(
                        FindCommand.document(explained, "query"), (Document) explained.get("sort"), 0, 1, null, null);
            case "update" -> changed((List<?>) explained.get("updates"), "multi", true);
            case "delete" -> changed((List<?>) explained.get("deletes"), "limit", 0);
            default -> throw new NoSuchCommandException(kind);
        };
    }

    private static QuerySpec changed(List<?> statements, String field, Object all) {
        Document statement = (Document) statements.get(0);
        int limit = all.equals(statement.get(field)) ? 0 : 1;
        return new QuerySpec((Document) statement.get("q"), null, 0, limit, null, statement.get("hint"));
    }
}
