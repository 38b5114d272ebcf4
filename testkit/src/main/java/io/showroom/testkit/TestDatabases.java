package io.showroom.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves nothing behind on a database that outlives the tests. */
final class TestDatabases implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(AtTheEnd.class, key -> new AtTheEnd(), AtTheEnd.class);
    }

    private static final class AtTheEnd implements AutoCloseable {
        @Override
        public void close() {
            try (MongoClient client = MongoClients.create(Infrastructure.mongodb())) {
                for (String name : client.listDatabaseNames()) {
                    if (name.startsWith(TestEnvironment.DATABASES)) {
                        client.getDatabase(name).drop();
                    }
                }
            }
        }
    }
}
