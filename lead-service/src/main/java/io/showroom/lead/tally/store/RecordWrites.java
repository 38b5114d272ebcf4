package io.showroom.lead.tally.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.store.Head.Move;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** What was counted last of each source, and the step from there to what is counted now. */
final class RecordWrites {
    private final MongoCollection<Document> records;

    RecordWrites(MongoCollection<Document> records) {
        this.records = records;
    }

    List<Counted> of(Book book, Collection<String> sources) {
        List<String> wanted = sources.stream().map(book::source).toList();
        List<Counted> found = new ArrayList<>();
        for (Document document : records.find(new Document(CountedDocuments.OF, new Document("$in", wanted)))) {
            if (!CountedDocuments.isGone(document)) {
                found.add(CountedDocuments.read(document));
            }
        }
        return found;
    }

    /** The moves from one to the other, as the entry of this number. */
    static List<Move> moves(Book book, long number, List<Counted> before, List<Counted> after) {
        CountedDocuments documents = new CountedDocuments(book);
        Map<String, Counted> old = new HashMap<>();
        before.forEach(record -> old.put(record.id(), record));
        List<Move> moves = new ArrayList<>();
        for (Counted record : after) {
            Counted was = old.remove(record.id());
            if (!record.equals(was)) {
                Document earlier = was == null ? null : documents.counted(was);
                moves.add(new Move(earlier, documents.of(record, number)));
            }
        }
        old.values().forEach(was -> moves.add(new Move(documents.counted(was), documents.gone(was, number))));
        return moves;
    }

    /** Puts the records where an entry has them, unless a later entry did. */
    void move(Head head) {
        List<ReplaceOneModel<Document>> writes = head.moves().stream()
                .map(move -> new ReplaceOneModel<>(
                        new Document("_id", move.after().get("_id"))
                                .append(
                                        CountedDocuments.NUMBER,
                                        new Document("$not", new Document("$gte", head.number()))),
                        move.after(),
                        new ReplaceOptions().upsert(true)))
                .toList();
        Repeats.ignored(() -> records.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
    }

    /** Puts records where there are none yet, before any entry. */
    void lay(Book book, List<Counted> laid) {
        CountedDocuments documents = new CountedDocuments(book);
        List<Document> inserts =
                laid.stream().map(record -> documents.of(record, 0)).toList();
        if (!inserts.isEmpty()) {
            Repeats.ignored(() -> records.insertMany(inserts, new InsertManyOptions().ordered(false)));
        }
    }
}
