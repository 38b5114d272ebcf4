package io.showroom.testkit.queries;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * A copy of a test's collection with its indexes and so many documents that no planner finds looking at all of them the
 * cheapest. What the tests have stored is repeated under other ids, so that every value a query asks for is there.
 */
final class FilledCopy {
    private static final int DOCUMENTS = 2_000;
    private static final int EXAMPLES = 200;
    private final MongoDatabase database;
    private final MongoCollection<Document> copy;
    private final List<Document> indexes;
    private boolean statisticsAreFresh;

    FilledCopy(MongoClient client, String from, String collection) {
        this(client, from, collection, new Document());
    }

    /** @param examples which of the documents are repeated */
    FilledCopy(MongoClient client, String from, String collection, Document examples) {
        this.database = client.getDatabase(nameFor(from));
        this.copy = database.getCollection(collection);
        MongoCollection<Document> original = client.getDatabase(from).getCollection(collection);
        this.indexes = original.listIndexes().into(new ArrayList<>());
        copy.drop();
        createIndexes();
        fill(original.find(examples).limit(EXAMPLES).into(new ArrayList<>()));
    }

    static String nameFor(String database) {
        return "plans_" + database;
    }

    private void createIndexes() {
        List<Document> secondary = indexes.stream()
                .filter(index -> !index.getString("name").equals("_id_"))
                .map(index -> {
                    Document wanted = new Document(index);
                    wanted.keySet().retainAll(List.of("key", "name", "unique", "sparse"));
                    return wanted;
                })
                .toList();
        if (!secondary.isEmpty()) {
            database.runCommand(
                    new Document("createIndexes", copy.getNamespace().getCollectionName())
                            .append("indexes", secondary));
        }
    }

    private void fill(List<Document> examples) {
        List<Document> documents = new ArrayList<>(DOCUMENTS);
        for (int i = 0; i < DOCUMENTS; i++) {
            Document example = examples.isEmpty() ? new Document() : examples.get(i % examples.size());
            documents.add(i < examples.size() ? example : another(example, i));
        }
        try {
            copy.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException someAreTaken) {
            // a unique key that could not be made another: fewer documents, still many
        }
    }

    private Document another(Document example, int number) {
        Document document = new Document(example).append("_id", "copy " + number);
        for (Document index : indexes) {
            if (index.getBoolean("unique", false)) {
                index.get("key", Document.class)
                        .keySet()
                        .forEach(field -> document.computeIfPresent(field, (name, value) -> changed(value, number)));
            }
        }
        return document;
    }

    private static Object changed(Object value, int number) {
        if (value instanceof List<?> values) {
            return values.stream().map(element -> changed(element, number)).toList();
        }
        return value instanceof String text ? text + " " + number : value;
    }

    QueryPlan explain(SentQuery query) {
        Document planner = planner(query);
        if (!DocumentDbPlans.speaks(planner)) {
            return MongoPlans.read(planner);
        }
        if (!statisticsAreFresh) {
            freshenStatistics();
            planner = planner(query);
        }
        return DocumentDbPlans.read(planner);
    }

    /** The second engine plans by statistics that it would otherwise gather a minute later. */
    private void freshenStatistics() {
        database.runCommand(new Document("reIndex", copy.getNamespace().getCollectionName()));
        statisticsAreFresh = true;
    }

    private Document planner(SentQuery query) {
        Document answer =
                database.runCommand(new Document("explain", query.explainable()).append("verbosity", "queryPlanner"));
        return answer.getList("stages", Document.class, List.of()).stream()
                .findFirst()
                .map(stage -> stage.get("$cursor", Document.class))
                .orElse(answer)
                .get("queryPlanner", Document.class);
    }

    /** The keys of each index, in order. */
    List<Document> indexKeys() {
        return indexes.stream().map(index -> index.get("key", Document.class)).toList();
    }
}
