package io.showroom.testkit;

import io.showroom.embedded.broker.EmbeddedBroker;
import io.showroom.embedded.database.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;

/**
 * The real Kafka broker and the database that a module's tests run against, started once for the whole JVM.
 * {@code SHOWROOM_TEST_MONGODB_URI} names another MongoDB to run the same tests against.
 */
public final class Infrastructure {
    private static final EmbeddedBroker BROKER = broker(EmbeddedBroker.inTemporaryDirectory());
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

    /** Closed, and its directory deleted, when the JVM ends and the services that read from it are closed. */
    private static EmbeddedBroker broker(EmbeddedBroker broker) {
        SpringApplication.getShutdownHandlers().add(broker::close);
        return broker;
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
