package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.query.DocumentSource;
import io.showroom.embedded.database.query.FoundDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An answer that is handed out in batches. It keeps its place in the index, and decodes documents only when they are
 * asked for; between two batches the collection may change, and the cursor goes on with what there is then.
 */
final class BatchCursor extends AbstractCursor {
    /** Well below what a driver takes in one message, and quickly read. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final DocumentSource source;
    private final UnaryOperator<Document> projection;
    private FoundDocument ahead;
    private boolean ended;
    private Instant lastUsed;

    BatchCursor(long id, DocumentSource source, UnaryOperator<Document> projection, Instant now) {
        super(id);
        this.source = source;
        this.projection = projection;
        this.lastUsed = now;
    }

    @Override
    public boolean isEmpty() {
        return ended;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    void usedAt(Instant now) {
        lastUsed = now;
    }

    /** The next documents: as many as asked for (0: any number), but no more than fit into a message. */
    @Override
    public List<Document> takeDocuments(int most) {
        try {
            return take(most == 0 ? Integer.MAX_VALUE : most);
        } finally {
            source.pause();
        }
    }

    private List<Document> take(int most) {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        look();
        while (!ended && batch.size() < most && (batch.isEmpty() || bytes + ahead.size() <= MOST_BYTES)) {
            bytes += ahead.size();
            batch.add(projection.apply(ahead.document()));
            ahead = null;
            look();
        }
        return batch;
    }

    private void look() {
        if (ahead == null && !ended) {
            ahead = source.next();
            ended = ahead == null;
        }
    }
}
