package io.showroom.testkit;

import io.showroom.embedded.broker.EmbeddedBroker;
import io.showroom.embedded.database.EmbeddedDatabase;

/**
 * The real Kafka broker and the database that a module's tests run against, started once for the whole JVM.
 * {@code SHOWROOM_TEST_MONGODB_URI} names another MongoDB to run the same tests against.
 */
public final class Infrastructure {
    private static final EmbeddedBroker BROKER = EmbeddedBroker.inTemporaryDirectory();
    private static final String MONGODB = mongodb();

    private Infrastructure() {}

    /** Kafka's address. */
    public static String kafka() {
        return BROKER.bootstrapServers();
    }

    /** The broker itself, for tests that stop and start it. */
    public static EmbeddedBroker broker() {
        return BROKER;
    }

    /** The database's URI. */
    public static String mongodb() {
        if (MONGODB != null) {
            return MONGODB;
        }
        String other = System.getenv("SHOWROOM_TEST_MONGODB_URI");
        return other == null || other.isBlank() ? EmbeddedDatabase.inMemory().uri() : other;
    }
}
