package io.showroom.lead.tally.store;

import com.mongodb.client.MongoDatabase;
import io.showroom.lead.tally.CellKey;
import io.showroom.lead.tally.CellPart;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Slice;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.lead.tally.store.Dates.Wanted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads counts by their keys: each report a bounded number of them. */
final class MongoTallies implements Tallies {
    static final String CELLS = "tallyCells";

    private final Heads heads;
    private final CellReads cells;

    MongoTallies(MongoDatabase database, Heads heads) {
        this.heads = heads;
        this.cells = new CellReads(database);
    }

    /**
     * What of one cell is wanted, and for which row.
     *
     * @param days names of the days within it; null for all
     */
    private record Use(String row, Set<String> days) {
        Use with(Use other) {
            if (days == null || other.days == null) {
                return new Use(row, null);
            }
            Set<String> all = new HashSet<>(days);
            all.addAll(other.days);
            return new Use(row, all);
        }
    }

    @Override
    public Tally sum(Slice slice, Period period) {
        Tally sum = Tally.none();
        Map<String, Use> uses = uses(slice, dates(slice, period), "");
        cells.read(
                uses.keySet(),
                (key, cell) -> CellReader.into(sum, cell, uses.get(key).days()));
        return sum;
    }

    @Override
    public Map<String, Tally> sums(Map<String, Sum> wanted) {
        Map<String, Tally> rows = new TreeMap<>();
        Map<String, List<Use>> uses = new HashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        wanted.forEach((name, sum) -> {
            row(rows, name);
            for (Slice slice : sum.slices()) {
                String prefix = prefixes.computeIfAbsent(slice.group(), group -> prefix(slice));
                uses(prefix, slice, dates(slice, sum.period()), name)
                        .forEach((key, use) -> uses.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(use));
            }
        });
        cells.read(uses.keySet(), (key, cell) -> uses.get(key)
                .forEach(use -> CellReader.into(row(rows, use.row()), cell, use.days())));
        return rows;
    }

    @Override
    public SortedMap<LocalDate, Tally> byDay(Slice slice, Period period) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> days.put(day, Tally.none()));
        boolean holdsDays = CellPart.holdsDays(slice.values().keySet());
        String prefix = prefix(slice);
        Map<String, Use> uses = new HashMap<>();
        for (LocalDate day : days.keySet()) {
            String date = holdsDays ? CellKey.date(YearMonth.from(day)) : CellKey.date(day);
            String row = holdsDays ? YearMonth.from(day).toString() : day.toString();
            uses.putAll(uses(prefix, slice, List.of(new Wanted(date, null)), row));
        }
        cells.read(uses.keySet(), (key, cell) -> {
            String row = uses.get(key).row();
            CellReader.each(cell, (day, count, times) -> {
                LocalDate on = LocalDate.parse(day == null ? row : row + "-" + day.substring(1));
                days.getOrDefault(on, Tally.none()).add(count, times);
            });
        });
        return days;
    }

    @Override
    public Map<String, Tally> by(Slice slice, Dimension dimension, Period period) {
        Slice alone = new Slice(slice.group(), slice.stores(), slice.wholeGroup(), Map.of());
        Map<String, Tally> rows = new TreeMap<>();
        if (slice.values().isEmpty()) {
            values(
                    alone,
                    dimension,
                    period,
                    (key, cell) -> CellReader.into(row(rows, CellKey.valueIn(key)), cell, null));
            return rows;
        }
        slice.with(dimension, "");
        String prefix = prefix(slice);
        Map<String, Use> uses = new HashMap<>();
        values(alone, dimension, period, (key, cell) -> {
            String value = CellKey.valueIn(key);
            List<Wanted> date = List.of(Dates.holdingDays(CellKey.dateIn(key)));
            uses(prefix, slice.with(dimension, value), date, value).forEach((k, use) -> uses.merge(k, use, Use::with));
        });
        cells.read(uses.keySet(), (key, cell) -> {
            Use use = uses.get(key);
            CellReader.into(row(rows, use.row()), cell, use.days());
        });
        return rows;
    }

    /** Every count of the dimension alone in the period: they lie beside each other, so each stretch is one range. */
    private void values(Slice slice, Dimension dimension, Period period, CellReads.Visitor each) {
        Set<Dimension> dimensions = EnumSet.of(dimension);
        String prefix = heads.current(slice.group()).prefix();
        String letters = CellKey.letters(dimensions);
        CellReads.Ranges ranges = cells.ranges(each);
        for (String place : slice.places(dimensions)) {
            for (Dates.Stretch stretch : Dates.stretches(period)) {
                ranges.read(
                        CellKey.dated(prefix, place, letters, stretch.first()),
                        CellKey.dated(prefix, place, letters, stretch.behind()));
            }
        }
    }

    private static List<Wanted> dates(Slice slice, Period period) {
        return CellPart.holdsDays(slice.values().keySet()) ? Dates.holdingDays(period) : Dates.of(period);
    }

    private Map<String, Use> uses(Slice slice, List<Wanted> dates, String row) {
        return uses(prefix(slice), slice, dates, row);
    }

    private String prefix(Slice slice) {
        return heads.current(slice.group()).prefix();
    }

    private static Map<String, Use> uses(String prefix, Slice slice, List<Wanted> dates, String row) {
        Set<Dimension> dimensions = slice.values().keySet();
        Map<String, Use> uses = new HashMap<>();
        for (String place : slice.places(dimensions)) {
            for (Wanted date : dates) {
                String key = CellKey.of(place, dimensions, date.date(), slice.values())
                        .text(prefix);
                uses.put(key, new Use(row, date.days()));
            }
        }
        return uses;
    }

    private static Tally row(Map<String, Tally> rows, String value) {
        return rows.computeIfAbsent(value, none -> Tally.none());
    }
}
