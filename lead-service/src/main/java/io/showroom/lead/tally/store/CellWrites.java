package io.showroom.lead.tally.store;

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
 * Moves the counts by an entry of the book, or builds them from what was laid down. Each count remembers the number of the
 * last entry, or the last source, that moved it: what is carried out twice, or late, moves nothing.
 */
final class CellWrites {
    /** Up to which source a count has been built, of a book that no entry has moved yet. */
    private static final String BUILT = "built";

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
        write(differences, CountedDocuments.NUMBER, head.number());
    }

    /**
     * Adds records of sources that follow, in their order, those added before.
     *
     * @param last of these sources
     */
    void build(Book book, List<Document> records, String last) {
        Map<String, Tally> sums = new HashMap<>();
        records.forEach(record -> count(sums, book, record, 1));
        write(sums, BUILT, last);
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

    private void write(Map<String, Tally> differences, String mark, Object moved) {
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        differences.forEach((key, difference) -> {
            if (!difference.isEmpty()) {
                writes.add(write(key, difference, mark, moved));
            }
        });
        for (int i = 0; i < writes.size(); i += BULK) {
            List<UpdateOneModel<Document>> some = writes.subList(i, Math.min(writes.size(), i + BULK));
            Repeats.ignored(() -> cells.bulkWrite(some, new BulkWriteOptions().ordered(false)));
        }
    }

    /** @param mark the field in which the count remembers by what it was moved last */
    private static UpdateOneModel<Document> write(String key, Tally difference, String mark, Object moved) {
        Document increments = new Document();
        difference.each(increments::append);
        Document guard = new Document("_id", key).append(mark, new Document("$not", new Document("$gte", moved)));
        Document update = new Document("$inc", increments).append("$set", new Document(mark, moved));
        return new UpdateOneModel<>(guard, update, new UpdateOptions().upsert(true));
    }
}
