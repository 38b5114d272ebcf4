package io.showroom.local.database;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/** Makes a mongod the only member of its replica set, once, and waits until it takes writes. */
record SingleNodeReplicaSet(int port) {

    static final String NAME = "showroom";

    private static final int ATTEMPTS = 150;
    private static final long BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int ALREADY_INITIALIZED = 23;

    /** Whether it became the primary; it gives up after 30 seconds, or when the process has ended. */
    boolean becomesPrimary(BooleanSupplier alive) {
        String uri = "mongodb://127.0.0.1:%d/?directConnection=true&serverSelectionTimeoutMS=1000".formatted(port);
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase admin = client.getDatabase("admin");
            for (int attempt = 0; attempt < ATTEMPTS && alive.getAsBoolean(); attempt++) {
                if (isPrimary(admin)) {
                    return true;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS);
            }
            return false;
        }
    }

    private boolean isPrimary(MongoDatabase admin) {
        try {
            Document hello = admin.runCommand(new Document("hello", 1));
            if (!hello.containsKey("setName")) {
                initiate(admin);
            }
            return hello.getBoolean("isWritablePrimary", false);
        } catch (MongoException notYet) {
            return false;
        }
    }

    private void initiate(MongoDatabase admin) {
        Document member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
        try {
            admin.runCommand(
                    new Document("replSetInitiate", new Document("_id", NAME).append("members", List.of(member))));
        } catch (MongoException e) {
            if (e.getCode() != ALREADY_INITIALIZED) {
                throw e;
            }
        }
    }
}
