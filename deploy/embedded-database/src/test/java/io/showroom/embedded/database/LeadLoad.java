package io.showroom.embedded.database;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.bson.Document;

/**
 * Leads of about 1.1 KB with four indexes, and what is done with them: also a program, which measures a given number of
 * leads in a given directory.
 */
final class LeadLoad implements AutoCloseable {
    /** What an operation looked at, and how long it took over the driver and the loopback. */
    record Measured(long keys, long documents, long medianMicros) {}

    private static final int STORES = 10;
    private static final int BATCH = 500;
    private static final int ROUNDS = 200;

    private final Random random = new Random(7);
    private final EmbeddedDatabase database;
    private final MongoClient client;
    private final MongoCollection<Document> leads;
    private int size;

    LeadLoad(Path dir) {
        database = EmbeddedDatabase.onFile(dir);
        client = MongoClients.create(database.uri());
        leads = client.getDatabase("bench").getCollection("leads");
        leads.createIndex(new Document("group", 1).append("store", 1).append("at", -1));
        leads.createIndex(
                new Document("group", 1).append("store", 1).append("stage", 1).append("at", -1));
        leads.createIndex(new Document("phones", 1));
        leads.createIndex(new Document("outboxAt", 1), new com.mongodb.client.model.IndexOptions().sparse(true));
        size = (int) leads.estimatedDocumentCount();
    }

    public static void main(String[] arguments) {
        long opening = System.nanoTime();
        try (LeadLoad load = new LeadLoad(Path.of(arguments[0]))) {
            load.leads.find(new Document("_id", id(1))).first();
            System.out.printf("open to the first answer %d ms%n", (System.nanoTime() - opening) / 1_000_000);
            long filling = System.nanoTime();
            int before = load.size;
            load.fillUpTo(Integer.parseInt(arguments[1]));
            long seconds = Math.max(1, (System.nanoTime() - filling) / 1_000_000_000);
            System.out.printf("%,d leads, %,d inserted a second%n", load.size, (load.size - before) / seconds);
            load.measure();
            load.measure().forEach((name, cost) -> System.out.printf("%-28s %s%n", name, cost));
        }
    }

    void fillUpTo(int target) {
        while (size < target) {
            List<Document> batch = new ArrayList<>();
            for (int i = 0; i < BATCH && size < target; i++) batch.add(lead(size++));
            leads.insertMany(batch, new InsertManyOptions().ordered(false));
        }
    }

    Map<String, Measured> measure() {
        Map<String, Measured> measured = new LinkedHashMap<>();
        measured.put("read and guarded update", measure(guard(1), i -> updateGuarded(anyLead())));
        measured.put("page of 20", measure(page(size), i -> run(page(size))));
        measured.put("page deep in the list", measure(page(size / 2), i -> run(page(size / 2 + i))));
        measured.put("page of two stages", measure(stages(), i -> run(stages())));
        measured.put("phone", measure(phone(size / 3), i -> run(phone(anyLead()))));
        measured.put("count up to 50", measure(count(), i -> run(count())));
        return measured;
    }

    private Measured measure(Document command, IntConsumer operation) {
        Document stats = client.getDatabase("bench")
                .runCommand(new Document("explain", command).append("verbosity", "executionStats"))
                .get("executionStats", Document.class);
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            operation.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Measured(
                ((Number) stats.get("totalKeysExamined")).longValue(),
                ((Number) stats.get("totalDocsExamined")).longValue(),
                nanos[ROUNDS / 2] / 1_000);
    }

    private void run(Document command) {
        client.getDatabase("bench").runCommand(command);
    }

    private void updateGuarded(int number) {
        Document lead = leads.find(new Document("_id", id(number))).first();
        long version = lead.getLong("version");
        var result = leads.updateOne(
                new Document("_id", id(number)).append("version", version),
                new Document("$set", new Document("version", version + 1).append("stage", "s" + version % 6)));
        if (result.getModifiedCount() != 1) {
            throw new IllegalStateException("The guard did not hold for " + number);
        }
    }

    private int anyLead() {
        return random.nextInt(size);
    }

    private static Document guard(int number) {
        return find(new Document("_id", id(number)).append("version", 1L));
    }

    private static Document page(int newest) {
        Date at = new Date(newest * 1_000L);
        Document filter = new Document("group", "g")
                .append("store", "store-1")
                .append("at", new Document("$lte", at))
                .append(
                        "$or",
                        List.of(
                                new Document("at", new Document("$lt", at)),
                                new Document("_id", new Document("$gt", ""))));
        return find(filter)
                .append("sort", new Document("at", -1).append("_id", 1))
                .append("limit", 20);
    }

    private static Document stages() {
        return find(new Document("group", "g")
                        .append("store", "store-1")
                        .append("stage", new Document("$in", List.of("s1", "s2"))))
                .append("sort", new Document("at", -1).append("_id", 1))
                .append("limit", 5);
    }

    private static Document phone(int number) {
        return find(new Document("phones", "+861" + number));
    }

    private static Document count() {
        return new Document("count", "leads")
                .append(
                        "query",
                        new Document("group", "g")
                                .append("store", "store-1")
                                .append("at", new Document("$gte", new Date(0))))
                .append("limit", 15);
    }

    private static Document find(Document filter) {
        return new Document("find", "leads").append("filter", filter);
    }

    private static String id(int number) {
        return "018f-%09d".formatted(number);
    }

    private static Document lead(int number) {
        return new Document("_id", id(number))
                .append("version", 1L)
                .append("group", "g")
                .append("store", "store-" + number % STORES)
                .append("stage", "s" + number / STORES % 6)
                .append("at", new Date(number * 1_000L))
                .append("phones", List.of("+861" + number, "+862" + number))
                .append("name", new Document("family", "Wang").append("given", "Xiaoming " + number))
                .append("note", "n".repeat(800))
                .append("outbox", List.of());
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }
}
