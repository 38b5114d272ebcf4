package io.showroom.lead.tally.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Generations;
import io.showroom.lead.tally.Ledger.Recount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** {@link Generations} in MongoDB. */
final class MongoGenerations implements Generations {
    private static final int FORGOTTEN_AT_ONCE = 2_000;

    private final Heads heads;
    private final MongoLedger ledger;
    private final MongoCollection<Document> records;
    private final MongoCollection<Document> cells;

    MongoGenerations(MongoDatabase database, Heads heads, MongoLedger ledger, MongoCollection<Document> records) {
        this.heads = heads;
        this.ledger = ledger;
        this.records = records;
        this.cells = database.getCollection(MongoTallies.CELLS);
    }

    @Override
    public long current(String group) {
        return heads.current(group).generation();
    }

    @Override
    public long begin(String group) {
        while (true) {
            Head head = ledger.ready(heads.current(group));
            if (head.building() != null) {
                return head.building();
            }
            // whoever has read the old head loses against this, looks again and sees what is being built
            long next = head.book().generation() + 1;
            if (heads.build(head, next)) {
                return next;
            }
        }
    }

    @Override
    public void build(String group, long generation, Collection<String> sources, Recount recount) {
        ledger.build(new Book(group, generation), List.copyOf(sources), recount);
    }

    @Override
    public List<Counted> counted(String group, String sourcesBegin, String behind, int most) {
        Book book = heads.current(group);
        Document range = new Document("$gt", book.source(behind == null ? sourcesBegin : behind))
                .append("$lt", book.source(sourcesBegin) + Character.MAX_VALUE);
        List<Counted> found = new ArrayList<>();
        for (Document record : records.find(new Document(CountedDocuments.OF, range))
                .sort(new Document(CountedDocuments.OF, 1))
                .limit(most)) {
            if (!CountedDocuments.isGone(record)) {
                found.add(CountedDocuments.read(record));
            }
        }
        return found;
    }

    @Override
    public void finish(String group, long generation) {
        heads.makeCurrent(new Book(group, generation));
        Book old = new Book(group, generation - 1);
        Head head = ledger.ready(old);
        while (!head.closed() && !heads.close(head)) {
            head = ledger.ready(old);
        }
    }

    /** The head stays, closed: a writer that was stalled since before finds it and looks where to write now. */
    @Override
    public boolean forget(String group, long generation) {
        Book book = new Book(group, generation);
        return forget(cells, "_id", book) | forget(records, CountedDocuments.OF, book);
    }

    private static boolean forget(MongoCollection<Document> collection, String key, Book book) {
        Document range =
                new Document(key, new Document("$gte", book.prefix() + "|").append("$lt", book.prefix() + "}"));
        List<String> ids = collection
                .find(range)
                .projection(new Document("_id", 1))
                .limit(FORGOTTEN_AT_ONCE)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
        if (!ids.isEmpty()) {
            collection.deleteMany(new Document("_id", new Document("$in", ids)));
        }
        return !ids.isEmpty();
    }
}
