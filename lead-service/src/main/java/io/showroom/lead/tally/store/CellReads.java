package io.showroom.lead.tally.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.platform.problem.Invalid;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Reads cells by key or by a range of keys, and no more of them than one question may take. */
final class CellReads {
    private static final int KEYS_AT_ONCE = 2_000;
    private static final int MOST_CELLS = 50_000;

    private final MongoCollection<RawBsonDocument> cells;

    CellReads(MongoDatabase database) {
        this.cells = database.getCollection(MongoTallies.CELLS, RawBsonDocument.class);
    }

    /** Takes one cell. */
    interface Visitor {
        void cell(String key, RawBsonDocument cell);
    }

    /** Reads those that exist among these keys. */
    void read(Collection<String> keys, Visitor each) {
        mustBeFew(keys.size());
        List<String> all = List.copyOf(keys);
        for (int i = 0; i < all.size(); i += KEYS_AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + KEYS_AT_ONCE));
            cells.find(new Document("_id", new Document("$in", some))).forEach(cell -> each.cell(key(cell), cell));
        }
    }

    Ranges ranges(Visitor each) {
        return new Ranges(each);
    }

    /** Ranges of keys read for one question. */
    final class Ranges {
        private final Visitor each;
        private int read;

        private Ranges(Visitor each) {
            this.each = each;
        }

        void read(String from, String behind) {
            Document range = new Document("_id", new Document("$gte", from).append("$lt", behind));
            for (RawBsonDocument cell : cells.find(range).limit(MOST_CELLS + 1)) {
                mustBeFew(++read);
                each.cell(key(cell), cell);
            }
        }
    }

    private static String key(RawBsonDocument cell) {
        return cell.getString("_id").getValue();
    }

    private static void mustBeFew(int cells) {
        if (cells > MOST_CELLS) {
            throw new Invalid("to", "too-much", "this asks for too much at once: take a shorter period or one store");
        }
    }
}
