package io.showroom.embedded.database;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A database in memory reached by the real driver, with an empty collection for each test. */
abstract class DriverTest {
    static EmbeddedDatabase server;
    static MongoClient client;

    MongoCollection<Document> leads;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.inMemory();
        client = MongoClients.create(server.uri() + "/?uuidRepresentation=standard");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void anEmptyCollection() {
        leads = database().getCollection("leads");
        leads.drop();
    }

    static MongoDatabase database() {
        return client.getDatabase("showroom");
    }

    static Document lead(Object id) {
        return new Document("_id", id);
    }

    /** The stages of the winning plan from the outermost to the scan, with the index, such as FETCH, IXSCAN phones. */
    static List<String> plan(Document explained) {
        Document reply = database().runCommand(new Document("explain", explained).append("verbosity", "queryPlanner"));
        return stages(reply.get("queryPlanner", Document.class).get("winningPlan", Document.class));
    }

    static List<String> planOf(MongoCollection<Document> collection, Document filter) {
        return plan(new Document("find", collection.getNamespace().getCollectionName()).append("filter", filter));
    }

    private static List<String> stages(Document stage) {
        String name =
                stage.getString("stage") + (stage.containsKey("indexName") ? " " + stage.getString("indexName") : "");
        List<Document> inner = stage.containsKey("inputStages")
                ? stage.getList("inputStages", Document.class)
                : stage.containsKey("inputStage") ? List.of(stage.get("inputStage", Document.class)) : List.of();
        List<String> names = new java.util.ArrayList<>(List.of(name));
        inner.forEach(input -> names.addAll(stages(input)));
        return names;
    }
}
