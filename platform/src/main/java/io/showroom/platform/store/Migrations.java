package io.showroom.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to the schema this version of the service expects, before it takes requests. Of several replicas
 * starting at once, one holds the lease and runs the steps; the others wait for it, and take over if it dies.
 */
public final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final String LOCK = "lock";

    private final MongoCollection<Document> done;

    Migrations(MongoDatabase database, List<Migration> migrations, Clock clock) {
        this.done = database.getCollection("migrations");
        List<Migration> ordered = migrations.stream()
                .sorted(Comparator.comparingInt(Migration::number))
                .toList();
        if (ordered.stream().map(Migration::number).distinct().count() != ordered.size()) {
            throw new IllegalStateException("two migrations have the same number");
        }
        if (ordered.stream().allMatch(this::isDone)) {
            return;
        }
        while (!lock(clock.instant())) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        try {
            ordered.stream()
                    .filter(migration -> !isDone(migration))
                    .forEach(migration -> run(migration, database, clock));
        } finally {
            done.deleteOne(new Document("_id", LOCK));
        }
    }

    private void run(Migration migration, MongoDatabase database, Clock clock) {
        LOG.info("Migration {}: {}", migration.number(), migration.name());
        migration.step().accept(database);
        done.insertOne(new Document("_id", key(migration))
                .append("name", migration.name())
                .append("at", clock.instant()));
    }

    private boolean isDone(Migration migration) {
        return done.find(new Document("_id", key(migration))).first() != null;
    }

    private boolean lock(Instant now) {
        done.deleteOne(new Document("_id", LOCK).append("until", new Document("$lt", now)));
        try {
            done.insertOne(new Document("_id", LOCK).append("until", now.plus(LEASE)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static String key(Migration migration) {
        return "m" + migration.number();
    }
}
