package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.embedded.EmbeddedChannel;
import io.showroom.embedded.database.key.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** One of the two servers that have to give equal answers; commands go to it without the wire. */
final class Side {
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private MongoBackend backend;

    Side(MongoBackend backend) {
        this.backend = backend;
    }

    void replace(MongoBackend reopened) {
        backend = reopened;
    }

    MongoBackend backend() {
        return backend;
    }

    /** The answer in a form that can be compared: values and documents, or the code of an error. */
    Object run(Document command) {
        Document copy = command.cloneDeeply();
        try {
            Document reply = backend.handleCommand(
                    channel, "db", copy.keySet().iterator().next(), copy);
            return comparable(command, reply);
        } catch (MongoServerError refused) {
            return "error " + refused.getCode();
        } catch (MongoServerException refused) {
            return "error " + refused.getMessage();
        }
    }

    private Object comparable(Document command, Document reply) {
        if (reply.get("cursor") instanceof Document cursor) {
            List<Document> found = drain(cursor);
            boolean inOrder = command.containsKey("sort") || command.containsKey("aggregate");
            return inOrder ? found : byId(found);
        }
        if (reply.get("writeErrors") instanceof List<?> errors) {
            return List.of(reply.get("n") == null ? 0 : 1, ((Document) errors.get(0)).get("code"));
        }
        if (reply.get("values") instanceof Collection<?> values) {
            return byKey(values);
        }
        if (command.containsKey("findAndModify")) {
            return reply.get("value") == null ? "nothing" : reply.get("value");
        }
        Document essence = new Document();
        List.of("n", "nModified", "upserted").forEach(field -> essence.append(field, reply.get(field)));
        return essence;
    }

    private List<Document> drain(Document cursor) {
        List<Document> found = new ArrayList<>();
        ((Collection<?>) cursor.get("firstBatch")).forEach(document -> found.add((Document) document));
        long id = (Long) cursor.get("id");
        while (id != 0) {
            Document more =
                    new Document("getMore", id).append("collection", "things").append("batchSize", 7);
            Document next = (Document)
                    backend.handleCommand(channel, "db", "getMore", more).get("cursor");
            ((Collection<?>) next.get("nextBatch")).forEach(document -> found.add((Document) document));
            id = (Long) next.get("id");
        }
        return found;
    }

    private static List<Document> byId(List<Document> documents) {
        Comparator<Document> byId = Comparator.comparing(d -> Keys.of(d.get("_id")), Arrays::compareUnsigned);
        return documents.stream().sorted(byId).toList();
    }

    private static List<?> byKey(Collection<?> values) {
        Comparator<Object> byKey = Comparator.comparing(Keys::of, Arrays::compareUnsigned);
        return values.stream().sorted(byKey).toList();
    }
}
