package io.showroom.platform.sample;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.showroom.platform.messaging.IncomingEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A read model: what was ordered, by event id, and the sizes of the batches it came in. */
final class CountedOrders {
    private final MongoDatabase database;
    private final List<Integer> sizes = new ArrayList<>();

    CountedOrders(MongoDatabase database) {
        this.database = database;
    }

    synchronized void on(List<IncomingEvent<?>> events) {
        sizes.add(events.size());
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        for (IncomingEvent<?> event : events) {
            String text = ((SampleApplication.Ordered) event.data()).text();
            if ("poison the model".equals(text)) {
                throw new IllegalStateException("poisoned");
            }
            Document seen = new Document("group", event.group()).append("text", text);
            writes.add(new UpdateOneModel<>(
                    new Document("_id", event.id()), new Document("$set", seen), new UpdateOptions().upsert(true)));
        }
        database.getCollection("countedOrders").bulkWrite(writes);
    }

    long counted(String group) {
        return database.getCollection("countedOrders").countDocuments(new Document("group", group));
    }

    synchronized int largestBatch() {
        return sizes.stream().max(Integer::compare).orElse(0);
    }
}
