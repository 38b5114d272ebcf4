package io.showroom.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @Test
    void a_database_in_memory_answers_a_driver() {
        try (var database = EmbeddedDatabase.inMemory();
                var client = MongoClients.create(database.uri())) {
            assertThat(client.getDatabase("db")
                            .runCommand(new Document("ping", 1))
                            .get("ok"))
                    .isEqualTo(1.0);
        }
    }

    @Test
    void a_database_on_file_keeps_its_documents_over_a_restart(@TempDir Path dir) {
        try (var database = EmbeddedDatabase.onFile(dir);
                var client = MongoClients.create(database.uri())) {
            leads(client).insertOne(new Document("_id", "lead-1").append("phone", "+8613800000000"));
        }
        try (var database = EmbeddedDatabase.onFile(dir);
                var client = MongoClients.create(database.uri())) {
            assertThat(leads(client).find(new Document("_id", "lead-1")).first())
                    .containsEntry("phone", "+8613800000000");
        }
    }

    private static com.mongodb.client.MongoCollection<Document> leads(MongoClient client) {
        return client.getDatabase("db").getCollection("leads");
    }
}
