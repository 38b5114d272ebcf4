package io.showroom.customer.support;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hears which queries the service sends, so that a test can ask the database what each of them costs. */
@TestConfiguration(proxyBeanMethods = false)
public class QueryLog implements CommandListener {
    private static final Set<String> QUERIES = Set.of("find", "aggregate");
    private static final Set<String> OF_THE_DRIVER = Set.of("$db", "lsid", "$readPreference", "$clusterTime");

    private final List<BsonDocument> heard = new ArrayList<>();
    private boolean listening;

    /** What a query cost: how many documents were looked at for each that was wanted. */
    public record Cost(String query, List<String> plan, int examined, int returned) {}

    @Bean
    MongoClientSettingsBuilderCustomizer queryLog() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        if (listening && QUERIES.contains(event.getCommandName())) {
            heard.add(event.getCommand().clone());
        }
    }

    /** Runs this, and says what the queries on one collection cost that it took. */
    public List<Cost> costs(MongoDatabase database, String collection, Runnable asking) {
        listen(true);
        asking.run();
        listen(false);
        return heard.stream()
                .filter(query -> query.getString(query.getFirstKey()).getValue().equals(collection))
                .map(query -> cost(database, query))
                .toList();
    }

    private synchronized void listen(boolean on) {
        listening = on;
        if (on) {
            heard.clear();
        }
    }

    private static Cost cost(MongoDatabase database, BsonDocument query) {
        BsonDocument plain = new BsonDocument();
        query.forEach((name, value) -> {
            if (!OF_THE_DRIVER.contains(name)) {
                plain.append(name, value);
            }
        });
        Document explained = database.runCommand(new Document("explain", plain).append("verbosity", "executionStats"));
        Document stats = explained.get("executionStats", Document.class);
        return new Cost(
                plain.toJson(),
                stages(explained.get("queryPlanner", Document.class).get("winningPlan", Document.class)),
                stats.get("totalDocsExamined", Number.class).intValue(),
                stats.get("nReturned", Number.class).intValue());
    }

    private static List<String> stages(Document plan) {
        List<String> stages = new ArrayList<>();
        for (Document stage = plan; stage != null; stage = stage.get("inputStage", Document.class)) {
            stages.add(stage.getString("stage") + " " + stage.get("indexName", ""));
        }
        return stages;
    }
}
