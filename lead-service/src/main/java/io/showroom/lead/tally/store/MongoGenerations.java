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
    /** Leads of one time share their counts: the more at once, the fewer writes. */
    static final int COUNTED_AT_ONCE = 20_000;

    private static final Document WHAT_COUNTS =
            Document.parse("{of: 1, source: 1, kind: 1, store: 1, by: 1, at: 1, tally: 1}");

    private final Heads heads;
    private final MongoLedger ledger;
    private final Changes changes;
    private final MongoCollection<Document> documents;
    private final RecordWrites records;
    private final MongoCollection<Document> cellDocuments;
    private final CellWrites cells;
    private final int countedAtOnce;

    /** @param countedAtOnce how many records are counted before what they come to is written */
    MongoGenerations(
            MongoDatabase database,
            Heads heads,
            MongoLedger ledger,
            MongoCollection<Document> documents,
            int countedAtOnce) {
        this.heads = heads;
        this.ledger = ledger;
        this.changes = new Changes(database);
        this.documents = documents;
        this.records = new RecordWrites(documents);
        this.cellDocuments = database.getCollection(MongoTallies.CELLS);
        this.cells = new CellWrites(database);
        this.countedAtOnce = countedAtOnce;
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
    public void lay(String group, long generation, List<Counted> laid) {
        records.lay(new Book(group, generation), laid);
    }

    @Override
    public String count(String group, long generation, String behind) {
        Book book = new Book(group, generation);
        List<Document> some = documents
                .find(new Document(CountedDocuments.OF, book.behind(behind)))
                .projection(WHAT_COUNTS)
                .sort(new Document(CountedDocuments.OF, 1))
                .limit(countedAtOnce)
                .into(new ArrayList<>());
        if (some.isEmpty()) {
            return null;
        }
        List<Document> whole = some.size() < countedAtOnce ? some : withoutLastSource(some);
        Document last = whole.get(whole.size() - 1);
        cells.build(book, whole, last.getString(CountedDocuments.OF));
        return last.getString("source");
    }

    /** The limit may have cut it in two. */
    private static List<Document> withoutLastSource(List<Document> some) {
        Object last = some.get(some.size() - 1).get(CountedDocuments.OF);
        int end = some.size();
        while (end > 0 && some.get(end - 1).get(CountedDocuments.OF).equals(last)) {
            end--;
        }
        return end == 0 ? some : some.subList(0, end);
    }

    @Override
    public void keepUp(String group) {
        Head head = ledger.ready(heads.current(group));
        // a builder that was stalled until the change-over finds nothing being built
        while (head.building() != null && !head.keptUp() && !heads.keepUp(head)) {
            head = ledger.ready(head.book());
        }
    }

    @Override
    public List<String> changed(String group, int most) {
        return changes.some(heads.current(group), most);
    }

    @Override
    public void settle(String group, long generation, Collection<String> sources, Recount recount) {
        ledger.build(new Book(group, generation), List.copyOf(sources), recount);
        // of the book they were noted in: a builder stalled until the next rebuild must not strike what that one needs
        changes.strike(new Book(group, generation - 1), sources);
    }

    @Override
    public List<Counted> counted(String group, Collection<String> sources) {
        return records.of(heads.current(group), sources);
    }

    @Override
    public List<Counted> counted(String group, String sourcesBegin, String behind, int most) {
        Book book = heads.current(group);
        Document range = new Document("$gt", book.source(behind == null ? sourcesBegin : behind))
                .append("$lt", book.source(sourcesBegin) + Character.MAX_VALUE);
        List<Counted> found = new ArrayList<>();
        for (Document record : documents
                .find(new Document(CountedDocuments.OF, range))
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
        return forget(cellDocuments, "_id", book)
                | forget(documents, CountedDocuments.OF, book)
                | forget(changes.documents(), "_id", book);
    }

    private static boolean forget(MongoCollection<Document> collection, String key, Book book) {
        List<String> ids = collection
                .find(new Document(key, book.behind(null)))
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
