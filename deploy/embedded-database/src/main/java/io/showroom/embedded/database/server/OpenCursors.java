package io.showroom.embedded.database.server;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import io.showroom.embedded.database.query.DocumentSource;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The cursors that clients have not read to the end; one left alone for ten minutes is forgotten, as MongoDB does. */
final class OpenCursors {
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final int DEFAULT_FIRST_BATCH = 101;

    private final CursorRegistry registry;
    private final Clock clock;
    private final Map<Long, BatchCursor> open = new HashMap<>();

    OpenCursors(CursorRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Answers a query with its first batch, and keeps a cursor if there is more. */
    Document firstBatch(
            String namespace,
            DocumentSource source,
            UnaryOperator<Document> projection,
            Object batchSize,
            boolean single) {
        BatchCursor cursor = new BatchCursor(registry.generateCursorId(), source, projection, clock.instant());
        int size = batchSize instanceof Number number ? number.intValue() : DEFAULT_FIRST_BATCH;
        List<Document> first = size == 0 ? List.of() : cursor.takeDocuments(size);
        if (cursor.isEmpty() || single) {
            return Replies.firstBatch(namespace, first, 0);
        }
        forgetIdle();
        registry.add(cursor);
        open.put(cursor.getId(), cursor);
        return Replies.firstBatch(namespace, first, cursor.getId());
    }

    /** Answers with the next batch of a cursor. */
    Document nextBatch(String namespace, long id, Object batchSize) {
        if (registry.getCursor(id) instanceof BatchCursor cursor) {
            cursor.usedAt(clock.instant());
        }
        List<Document> next =
                registry.getCursor(id).takeDocuments(batchSize instanceof Number number ? number.intValue() : 0);
        boolean ended = registry.getCursor(id).isEmpty();
        if (ended) {
            forget(id);
        }
        return Replies.nextBatch(namespace, next, ended ? 0 : id);
    }

    void forget(long id) {
        registry.remove(id);
        open.remove(id);
    }

    private void forgetIdle() {
        List<Long> idle = open.values().stream()
                .filter(cursor -> cursor.lastUsed().isBefore(clock.instant().minus(IDLE)))
                .map(BatchCursor::getId)
                .toList();
        idle.forEach(this::forget);
        open.keySet().removeIf(id -> !isRegistered(id));
    }

    private boolean isRegistered(long id) {
        try {
            return registry.getCursor(id) != null;
        } catch (de.bwaldvogel.mongo.exception.CursorNotFoundException killed) {
            return false;
        }
    }
}
