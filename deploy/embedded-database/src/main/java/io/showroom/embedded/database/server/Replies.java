package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;

/** The forms of answers that several commands share. */
final class Replies {
    private static final int UNKNOWN_ERROR = 8;

    private Replies() {}

    static Document ok() {
        return ok(new Document());
    }

    static Document ok(Document reply) {
        return reply.append("ok", 1.0);
    }

    static Document firstBatch(String namespace, List<Document> documents, long cursor) {
        return batch("firstBatch", namespace, documents, cursor);
    }

    static Document nextBatch(String namespace, List<Document> documents, long cursor) {
        return batch("nextBatch", namespace, documents, cursor);
    }

    private static Document batch(String field, String namespace, List<Document> documents, long cursor) {
        return ok(new Document(
                "cursor", new Document("id", cursor).append("ns", namespace).append(field, documents)));
    }

    static Document error(MongoServerException failure) {
        return describe(failure, new Document("ok", 0.0));
    }

    private static Document describe(MongoServerException failure, Document into) {
        into.append("errmsg", failure.getMessageWithoutErrorCode());
        if (failure instanceof MongoServerError coded) {
            into.append("code", coded.getCode());
            into.putIfNotNull("codeName", coded.getCodeName());
        } else {
            into.append("code", UNKNOWN_ERROR).append("codeName", "UnknownError");
        }
        return into;
    }
}
