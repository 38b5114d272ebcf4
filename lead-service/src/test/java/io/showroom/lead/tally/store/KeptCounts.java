package io.showroom.lead.tally.store;

import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.CellPart;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Tally;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Every count that is kept of a group, beside what a recount of everything comes to: by key, without the group's part. */
public final class KeptCounts {
    private KeptCounts() {}

    /** Those of the generation that is read. */
    public static Map<String, Tally> of(MongoDatabase database, String group) {
        String prefix = new Heads(database, "reader").current(group).prefix();
        Map<String, Tally> cells = new TreeMap<>();
        Document ours = new Document("_id", new Document("$gte", prefix + "|").append("$lt", prefix + "}"));
        for (RawBsonDocument cell :
                database.getCollection("tallyCells", RawBsonDocument.class).find(ours)) {
            Tally tally = Tally.none();
            CellReader.each(cell, (day, key, count) -> tally.add(day == null ? key : day + "." + key, count));
            if (!tally.isEmpty()) {
                cells.put(cell.getString("_id").getValue().substring(prefix.length()), tally);
            }
        }
        return cells;
    }

    public static Map<String, Tally> recounted(Collection<Counted> everything) {
        Map<String, Tally> cells = new TreeMap<>();
        for (Counted one : everything) {
            for (CellPart part : CellPart.of(one.kind(), one.store(), one.by(), one.day())) {
                Tally cell = cells.computeIfAbsent(part.key().text(""), none -> Tally.none());
                one.tally().each((key, count) -> cell.add(part.path(key), count));
            }
        }
        return cells;
    }
}
