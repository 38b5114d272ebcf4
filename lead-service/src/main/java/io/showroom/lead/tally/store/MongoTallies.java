package io.showroom.lead.tally.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.CellKey;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Reads counts by their keys: each report a bounded number of them. */
final class MongoTallies implements Tallies {
    static final String CELLS = "tallyCells";
    private static final int KEYS_AT_ONCE = 2_000;
    private static final int MOST_CELLS = 50_000;

    private final Heads heads;
    private final MongoCollection<RawBsonDocument> cells;

    MongoTallies(MongoDatabase database, Heads heads) {
        this.heads = heads;
        this.cells = database.getCollection(CELLS, RawBsonDocument.class);
    }

    @Override
    public Tally sum(Slice slice, Period period) {
        Tally sum = Tally.none();
        read(keys(slice, Dates.of(period)), (key, cell) -> CellReader.into(sum, cell));
        return sum;
    }

    @Override
    public SortedMap<LocalDate, Tally> byDay(Slice slice, Period period) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        for (LocalDate day : period.from().datesUntil(period.to().plusDays(1)).toList()) {
            days.put(day, Tally.none());
        }
        Map<String, LocalDate> dayOf = new HashMap<>();
        for (LocalDate day : days.keySet()) {
            keys(slice, List.of(CellKey.date(day))).forEach(key -> dayOf.put(key, day));
        }
        read(dayOf.keySet(), (key, cell) -> CellReader.into(days.get(dayOf.get(key)), cell));
        return days;
    }

    @Override
    public Map<String, Tally> by(Slice slice, Dimension dimension, Period period) {
        Slice alone = new Slice(slice.group(), slice.stores(), slice.wholeGroup(), Map.of());
        Map<String, Tally> sums = new TreeMap<>();
        if (slice.values().isEmpty()) {
            values(alone, dimension, period, (key, cell) -> add(sums, CellKey.valueIn(key), cell));
            return sums;
        }
        slice.with(dimension, "");
        Map<String, String> valueOf = new HashMap<>();
        values(alone, dimension, period, (key, cell) -> {
            String value = CellKey.valueIn(key);
            keys(slice.with(dimension, value), List.of(CellKey.dateIn(key))).forEach(k -> valueOf.put(k, value));
        });
        read(valueOf.keySet(), (key, cell) -> add(sums, valueOf.get(key), cell));
        return sums;
    }

    /** Every count of the dimension alone in the period: they lie beside each other, so each stretch is one range. */
    private void values(Slice slice, Dimension dimension, Period period, BiConsumer<String, RawBsonDocument> each) {
        Set<Dimension> dimensions = EnumSet.of(dimension);
        String prefix = heads.current(slice.group()).prefix();
        int read = 0;
        for (String place : slice.places(dimensions)) {
            for (Dates.Stretch stretch : Dates.stretches(period)) {
                String from = CellKey.dated(prefix, place, CellKey.letters(dimensions), stretch.first());
                String to = CellKey.dated(prefix, place, CellKey.letters(dimensions), stretch.behind());
                Document range = new Document("_id", new Document("$gte", from).append("$lt", to));
                for (RawBsonDocument cell : cells.find(range).limit(MOST_CELLS + 1)) {
                    mustBeFew(++read);
                    each.accept(cell.getString("_id").getValue(), cell);
                }
            }
        }
    }

    private List<String> keys(Slice slice, List<String> dates) {
        String prefix = heads.current(slice.group()).prefix();
        Set<Dimension> dimensions = slice.values().keySet();
        List<String> keys = new ArrayList<>();
        for (String place : slice.places(dimensions)) {
            for (String date : dates) {
                keys.add(CellKey.of(place, dimensions, date, slice.values()).text(prefix));
            }
        }
        return keys;
    }

    private void read(java.util.Collection<String> keys, BiConsumer<String, RawBsonDocument> each) {
        mustBeFew(keys.size());
        List<String> all = List.copyOf(keys);
        for (int i = 0; i < all.size(); i += KEYS_AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + KEYS_AT_ONCE));
            cells.find(new Document("_id", new Document("$in", some)))
                    .forEach(cell -> each.accept(cell.getString("_id").getValue(), cell));
        }
    }

    private static void add(Map<String, Tally> sums, String value, RawBsonDocument cell) {
        CellReader.into(sums.computeIfAbsent(value, none -> Tally.none()), cell);
    }

    private static void mustBeFew(int cells) {
        if (cells > MOST_CELLS) {
            throw new Invalid("to", "too-much", "this asks for too much at once: take a shorter period or one store");
        }
    }
}
