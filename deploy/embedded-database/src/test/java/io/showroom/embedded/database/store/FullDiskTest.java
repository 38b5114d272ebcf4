package io.showroom.embedded.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.embedded.EmbeddedChannel;
import io.showroom.embedded.database.Durability;
import io.showroom.embedded.database.server.IndexedBackend;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final EmbeddedChannel channel = new EmbeddedChannel();

    @TempDir
    private Path dir;

    private IndexedBackend database;

    @BeforeEach
    void aDatabaseWithADocument() {
        FullDisk.mount();
        database = open();
        run(
                "createIndexes",
                new Document("createIndexes", "c")
                        .append("indexes", List.of(new Document("name", "n").append("key", new Document("n", 1)))));
        insert(1);
    }

    @Test
    void a_write_that_does_not_fit_is_an_error_and_nothing_is_acknowledged_after_it() {
        FullDisk.FULL.set(true);

        assertRefused(() -> insert(2));
        assertRefused(() -> insert(3));
        assertRefused(() -> run("ping", new Document("ping", 1)));
        FullDisk.FULL.set(false);
        assertRefused(() -> insert(4));
        assertThat(run("hello", new Document("hello", 1)).get("ok")).isEqualTo(1.0);
    }

    @Test
    void what_was_acknowledged_is_there_after_a_restart_with_space() {
        for (int i = 2; i < 300; i++) insert(i);
        FullDisk.FULL.set(true);
        assertRefused(() -> insert(300));
        database.close();
        FullDisk.FULL.set(false);
        database = open();

        assertThat(find(new Document("n", new Document("$gte", 0)))).hasSize(299);
        insert(300);
        assertThat(find(new Document("n", 300))).hasSize(1);
    }

    private IndexedBackend open() {
        return new IndexedBackend(
                StoreFile.open("full:" + dir.resolve("db"), Durability.POWER_LOSS), Clock.systemUTC());
    }

    private void insert(int id) {
        Document document = new Document("_id", id).append("n", id).append("text", "x".repeat(500));
        run("insert", new Document("insert", "c").append("documents", List.of(document)));
    }

    private Collection<?> find(Document filter) {
        Document find = new Document("find", "c").append("filter", filter).append("batchSize", 1_000);
        return (Collection<?>) ((Document) run("find", find).get("cursor")).get("firstBatch");
    }

    private Document run(String name, Document command) {
        return database.handleCommand(channel, "db", name, command);
    }

    private static void assertRefused(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(MongoServerError.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(OUT_OF_DISK_SPACE);
            assertThat(refused.getMessage()).contains("disk").contains("full");
        });
    }
}
