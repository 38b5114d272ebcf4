package io.showroom.embedded.database.server;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import io.showroom.embedded.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/** The process that is killed: three writers, each saying on the output what has been acknowledged. */
public final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.onFile(Path.of(arguments[0]));
        int round = Integer.parseInt(arguments[1]);
        MongoClient client = MongoClients.create(database.uri());
        MongoCollection<Document> leads = client.getDatabase("db").getCollection("leads");
        leads.createIndex(new Document("phones", 1), new IndexOptions().unique(true));
        leads.createIndex(new Document("writer", 1).append("n", -1));
        for (int writer = 0; writer < 3; writer++) {
            int number = writer;
            new Thread(() -> write(leads, round, number)).start();
        }
    }

    private static void write(MongoCollection<Document> leads, int round, int writer) {
        Document counter = new Document("_id", "counter-" + round + "-" + writer);
        for (int n = 1; ; n++) {
            String id = round + "-" + writer + "-" + n;
            leads.insertOne(new Document("_id", id)
                    .append("writer", writer)
                    .append("n", n)
                    .append("phones", List.of("p" + id, "q" + id)));
            leads.updateOne(
                    counter,
                    new Document("$set", new Document("n", n).append("phones", List.of("c" + id)))
                            .append("$push", new Document("outbox", n)),
                    new UpdateOptions().upsert(true));
            leads.updateOne(counter, new Document("$pull", new Document("outbox", n)));
            System.out.println(round + " " + writer + " " + n);
        }
    }
}
