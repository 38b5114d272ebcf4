package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code update}: an ordered bulk ends with its first error, where the library goes on. */
final class UpdateCommand {
    private final UnaryOperator<Document> library;
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> writeErrors = new ArrayList<>();
    private int matched;
    private int modified;

    /** Leaves each single statement to the library's command. */
    UpdateCommand(UnaryOperator<Document> library) {
        this.library = library;
    }

    Document run(Document command) {
        boolean ordered = !Boolean.FALSE.equals(command.get("ordered"));
        List<?> updates = (List<?>) command.get("updates");
        for (int i = 0; i < updates.size() && !(ordered && !writeErrors.isEmpty()); i++) {
            update(command.get("update"), (Document) updates.get(i), i);
        }
        return reply();
    }

    private void update(Object collection, Document update, int index) {
        if (!(update.get("u") instanceof Document)) {
            throw new FailedToParseException("an update by a pipeline is not supported by the embedded database");
        }
        Document result = library.apply(new Document("update", collection).append("updates", List.of(update)));
        take(result, "upserted", upserted, index);
        take(result, "writeErrors", writeErrors, index);
        matched += (Integer) result.get("n");
        modified += (Integer) result.get("nModified");
    }

    private static void take(Document result, String field, List<Document> into, int index) {
        if (result.get(field) instanceof Iterable<?> entries) {
            entries.forEach(entry -> into.add(new Document((Document) entry).append("index", index)));
        }
    }

    private Document reply() {
        Document reply = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            reply.append("upserted", upserted);
        }
        if (!writeErrors.isEmpty()) {
            reply.append("writeErrors", writeErrors);
        }
        return Replies.ok(reply);
    }
}
