package io.showroom.testkit.queries;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.showroom.testkit.Api;
import io.showroom.testkit.Infrastructure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Whether lists are read in their order: a page of a list that is sorted in memory costs more with every record that matches,
 * although an index leads to them. Which of several indexes is taken is the planner's choice, so it is asked.
 */
public final class ListPlans {
    private ListPlans() {}

    /** Reads the first page and the one after it of each of these lists, as each of the callers sees it. */
    public static void read(List<Api> callers, List<String> paths) {
        for (Api caller : callers) {
            for (String path : paths) {
                String first = path + (path.contains("?") ? "&" : "?") + "limit=1";
                String next = caller.get(first).expect(200).at("/nextCursor");
                if (!next.isEmpty()) {
                    caller.get(first + "&cursor=" + next).expect(200);
                }
            }
        }
    }

    /**
     * The lists that are sorted in memory, each with its plan, of those sent while this is done. Lists of what one record has
     * (narrowed by an id, a VIN or a phone) are left aside.
     *
     * @param sender what the name of the code that sends them begins with, e.g. {@code MongoLeads.}
     */
    public static List<String> sortedInMemory(String sender, Runnable work) {
        return sortedInMemory(QueryLog.OF_THIS_JVM, sender, work);
    }

    static List<String> sortedInMemory(QueryLog log, String sender, Runnable work) {
        List<LoggedQuery> lists = log.during(work).stream()
                .filter(logged -> logged.sender().startsWith(sender))
                .filter(logged -> isList(logged.query()))
                .toList();
        if (lists.isEmpty()) {
            throw new IllegalArgumentException(sender + " sent no list");
        }
        try (MongoClient client = MongoClients.create(Infrastructure.mongodb())) {
            return sorted(client, lists);
        }
    }

    private static boolean isList(SentQuery query) {
        return query.limit() > 1 && !query.sort().isEmpty() && !PlanRules.isNarrow(query);
    }

    private static List<String> sorted(MongoClient client, List<LoggedQuery> lists) {
        Map<String, FilledCopy> copies = new HashMap<>();
        List<String> sorted = lists.stream()
                .map(list -> {
                    QueryPlan plan = copies.computeIfAbsent(list.query().collection(), name -> copy(client, list))
                            .explain(list.query());
                    return plan.sorts() ? list.query().shape() + "\n    " + plan.text() : "";
                })
                .filter(text -> !text.isEmpty())
                .toList();
        client.getDatabase(FilledCopy.nameFor(lists.get(0).database())).drop();
        return sorted;
    }

    /** Full of the records of the group that asked: where nothing is found, any plan is as good. */
    private static FilledCopy copy(MongoClient client, LoggedQuery list) {
        Document ofTheGroup = new Document("group", list.query().filter().get("group"));
        return new FilledCopy(client, list.database(), list.query().collection(), ofTheGroup);
    }
}
