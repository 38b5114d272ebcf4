package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import io.showroom.embedded.database.query.QuerySpec;
import java.util.List;

/** {@code find}: answers in batches, which the library does only when asked for it. */
final class FindCommand {
    private FindCommand() {}

    static Document run(IndexedDatabase database, OpenCursors cursors, Document command) {
        String name = (String) command.get("find");
        String namespace = database.getDatabaseName() + "." + name;
        IndexedCollection collection = database.collection(name);
        QuerySpec query = read(command);
        if (collection == null) {
            return Replies.firstBatch(namespace, List.of(), 0);
        }
        boolean single = Boolean.TRUE.equals(command.get("singleBatch")) || number(command, "limit") < 0;
        return cursors.firstBatch(
                namespace,
                collection.run(query),
                document -> collection.project(document, query.projection()),
                command.get("batchSize"),
                single);
    }

    static QuerySpec read(Document command) {
        if (command.containsKey("collation")) {
            throw new BadValueException("collation is not supported by the embedded database");
        }
        return new QuerySpec(
                document(command, "filter"),
                (Document) command.get("sort"),
                number(command, "skip"),
                Math.abs(number(command, "limit")),
                (Document) command.get("projection"),
                command.get("hint"));
    }

    static Document document(Document command, String field) {
        return command.get(field) instanceof Document document ? document : new Document();
    }

    static int number(Document command, String field) {
        return command.get(field) instanceof Number number ? number.intValue() : 0;
    }
}
