package io.showroom.embedded.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import io.showroom.embedded.database.Durability;
import io.showroom.embedded.database.index.SecondaryIndex;
import io.showroom.embedded.database.store.StoreFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose build was cut short is seen at the next opening, whether or not it has entries by then. */
class IndexRepairTest {
    @TempDir
    private Path dir;

    @Test
    void an_index_that_was_not_built_to_its_end_is_built_when_the_database_is_opened() {
        StoreFile file = file();
        SecondaryIndex cutShort = index(aDatabaseWithTenDocuments(file));
        file.exclusively(() -> {
            cutShort.startBuilding();
            cutShort.entries().put(new byte[] {1, 2, 3}, 2);
            return null;
        });
        file.close();

        IndexedBackend reopened = new IndexedBackend(file(), Clock.systemUTC());

        assertThat(index(reopened).entries()).hasSize(20);
        IndexContents.assertAgree(reopened, "db");
        reopened.close();
    }

    @Test
    void an_empty_sparse_index_is_not_taken_for_one_that_was_not_built() {
        StoreFile file = file();
        IndexedBackend database = aDatabaseWithTenDocuments(file);
        run(
                database,
                "createIndexes",
                "createIndexes",
                List.of(new Document("name", "none")
                        .append("key", new Document("none", 1))
                        .append("sparse", true)));
        database.close();

        IndexedBackend reopened = new IndexedBackend(file(), Clock.systemUTC());

        assertThat(reopened.openOrCreateDatabase("db").collection("c").getIndexes())
                .filteredOn(index -> index.getName().equals("none"))
                .allSatisfy(index -> assertThat(index.isEmpty()).isFalse());
        reopened.close();
    }

    @Test
    void entries_of_an_index_that_nobody_knows_are_removed() {
        StoreFile file = file();
        aDatabaseWithTenDocuments(file);
        file.exclusively(() -> file.entries("index/db/c/forgotten").put(new byte[] {1}, 1));
        file.close();

        StoreFile opened = file();
        IndexedBackend reopened = new IndexedBackend(opened, Clock.systemUTC());

        assertThat(opened.mapNames()).contains("index/db/c/tags").doesNotContain("index/db/c/forgotten");
        reopened.close();
    }

    private StoreFile file() {
        return StoreFile.open(dir.resolve("db"), Durability.PROCESS_KILL);
    }

    private static IndexedBackend aDatabaseWithTenDocuments(StoreFile file) {
        IndexedBackend database = new IndexedBackend(file, Clock.systemUTC());
        run(
                database,
                "createIndexes",
                "createIndexes",
                List.of(new Document("name", "tags").append("key", new Document("tags", 1))));
        for (int i = 0; i < 10; i++) {
            run(database, "insert", "insert", List.of(new Document("_id", i).append("tags", List.of("a", "b"))));
        }
        return database;
    }

    private static void run(IndexedBackend database, String name, String collectionOf, List<Document> arguments) {
        String field = name.equals("insert") ? "documents" : "indexes";
        database.handleCommand(
                new EmbeddedChannel(), "db", name, new Document(collectionOf, "c").append(field, arguments));
    }

    private static SecondaryIndex index(IndexedBackend database) {
        return database.openOrCreateDatabase("db").collection("c").getIndexes().stream()
                .filter(SecondaryIndex.class::isInstance)
                .map(SecondaryIndex.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
