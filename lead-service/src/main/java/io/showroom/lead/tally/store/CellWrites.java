package io.showroom.lead.tally.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.showroom.lead.tally.CellPart;
import io.showroom.lead.tally.Tally;
import io.showroom.lead.tally.store.Head.Move;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Moves the counts by an entry of the book. Each count remembers the number of the last entry that moved it, so an entry
 * carried out twice, or late, moves nothing.
 */
final class CellWrites {
    private static final int DUPLICATE = 11000;
    private static final int BULK = 1_000;

    private final MongoCollection<Document> cells;

    CellWrites(MongoDatabase database) {
        this.cells = database.getCollection(MongoTallies.CELLS);
    }

    void move(Head head) {
        Map<String, Tally> differences = new HashMap<>();
        for (Move move : head.moves()) {
            count(differences, head.book(), move.before(), -1);
            count(differences, head.book(), move.after(), 1);
        }
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        differences.forEach((key, difference) -> {
            if (!difference.isEmpty()) {
                writes.add(write(head, key, difference));
            }
        });
        for (int i = 0; i < writes.size(); i += BULK) {
            run(writes.subList(i, Math.min(writes.size(), i + BULK)));
        }
    }

    private static void count(Map<String, Tally> differences, Book book, Document record, int sign) {
        if (record == null || CountedDocuments.isGone(record)) {
            return;
        }
        Tally tally = CountedDocuments.tally(record);
        for (CellPart part : CountedDocuments.parts(record)) {
            Tally difference = differences.computeIfAbsent(part.key().text(book.prefix()), none -> Tally.none());
            tally.each((key, count) -> difference.add(part.path(key), sign * count));
        }
    }

    private static UpdateOneModel<Document> write(Head head, String key, Tally difference) {
        Document increments = new Document();
        difference.each(increments::append);
        Document guard = new Document("_id", key)
                .append(CountedDocuments.NUMBER, new Document("$not", new Document("$gte", head.number())));
        Document update =
                new Document("$inc", increments).append("$set", new Document(CountedDocuments.NUMBER, head.number()));
        return new UpdateOneModel<>(guard, update, new UpdateOptions().upsert(true));
    }

    /** A duplicate key says that the count is there and has seen this entry. */
    private void run(List<UpdateOneModel<Document>> writes) {
        try {
            cells.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
                throw e;
            }
        }
    }
}
