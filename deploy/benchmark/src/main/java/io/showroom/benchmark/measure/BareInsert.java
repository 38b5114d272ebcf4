package io.showroom.benchmark.measure;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.showroom.benchmark.bed.Bed;
import io.showroom.benchmark.bed.Caller;
import io.showroom.benchmark.bed.Event;
import io.showroom.benchmark.bed.EventTap;
import io.showroom.benchmark.lead.NewLeads;
import io.showroom.platform.value.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/**
 * Stores a lead's document and publishes its events with nothing around it: the document of a real lead into a collection
 * with the same indexes, as durable; then its real events, as safe, and waits until they are acknowledged.
 */
final class BareInsert implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TOPIC = "bench.bare";
    private static final int PARTITIONS = 3;

    private final MongoClient client;
    private final MongoCollection<Document> collection;
    private final KafkaProducer<String, String> producer;
    private final Document document;
    private final List<String> events;

    private BareInsert(Bed bed, String lead, List<String> events) {
        this.client = MongoClients.create(bed.mongodb());
        MongoDatabase platform = client.getDatabase(bed.database("lead"));
        this.collection = client.getDatabase(bed.database("bare"))
                .getCollection("leads")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.document =
                platform.getCollection("leads").find(new Document("_id", lead)).first();
        collection.createIndexes(indexes(platform.getCollection("leads")));
        this.events = List.copyOf(events);
        makeTopic(bed.kafka());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bed.kafka(), "acks", "all", "enable.idempotence", true),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Has a lead made, and does the same from then on. */
    static BareInsert like(Bed bed, EventTap tap, Caller caller) {
        List<Event> heard = new CopyOnWriteArrayList<>();
        tap.tell(heard::add);
        String lead = NewLeads.make(caller, 0);
        tap.awaitSilence(QUIET, PATIENCE);
        tap.tell(event -> {});
        List<String> told = heard.stream()
                .filter(event -> event.subject().equals(lead))
                .filter(event ->
                        event.type().equals("lead.created.v1") || event.type().equals("lead.assigned.v1"))
                .map(Event::data)
                .toList();
        return new BareInsert(bed, lead, told);
    }

    /** The broker makes none by itself. */
    private static void makeTopic(String kafka) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not make a topic", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<IndexModel> indexes(MongoCollection<Document> from) {
        List<IndexModel> indexes = new ArrayList<>();
        for (Document index : from.listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                indexes.add(new IndexModel(
                        index.get("key", Document.class),
                        new IndexOptions()
                                .name(index.getString("name"))
                                .unique(index.getBoolean("unique", false))
                                .sparse(index.getBoolean("sparse", false))));
            }
        }
        return indexes;
    }

    void insertAndPublish() {
        String id = Ids.next();
        Document next = new Document(document);
        next.put("_id", id);
        next.put("keys", List.of("harbour|phone|" + NewLeads.phone(), "harbour|enquiry|" + id));
        collection.insertOne(next);
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (String event : events) {
            sent.add(producer.send(new ProducerRecord<>(TOPIC, id, event)));
        }
        sent.forEach(BareInsert::acknowledged);
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take an event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
        client.close();
    }
}
