package io.showroom.benchmark.bed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;

/** Deletes the databases of a platform under test from a server that outlives it. */
final class Databases {

    private Databases() {}

    static void drop(String uri, String prefix) {
        try (MongoClient client = MongoClients.create(uri)) {
            for (String name : client.listDatabaseNames().into(new ArrayList<>())) {
                if (name.startsWith(prefix)) {
                    client.getDatabase(name).drop();
                }
            }
        }
    }
}
