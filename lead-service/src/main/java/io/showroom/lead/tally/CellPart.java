package io.showroom.lead.tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a record is counted. By at most one dimension there is a count for the day and one for the month. By two there are
 * few records a month, so that one count holds all days of the month: a third of the documents.
 *
 * @param within the day within a month's count, e.g. {@code d05}; null when the whole count is meant
 */
public record CellPart(CellKey key, String within) {

    /** Whether counts by these dimensions hold the days of a month together. */
    public static boolean holdsDays(Set<Dimension> dimensions) {
        return dimensions.size() > 1;
    }

    /** Every place that a record of this kind, store and day is counted at. */
    public static List<CellPart> of(RecordKind kind, String store, Map<Dimension, String> by, LocalDate day) {
        List<CellPart> parts = new ArrayList<>();
        kind.storeSets().forEach(set -> add(parts, kind, store, set, by, day));
        kind.groupSets().forEach(set -> add(parts, kind, CellKey.GROUP, set, by, day));
        return parts;
    }

    private static void add(
            List<CellPart> parts,
            RecordKind kind,
            String place,
            Set<Dimension> set,
            Map<Dimension, String> by,
            LocalDate day) {
        if (set.stream().anyMatch(dimension -> !dimension.countsNone() && !by.containsKey(dimension))) {
            return;
        }
        CellKey month = CellKey.of(place, set, CellKey.date(YearMonth.from(day)), by);
        if (!kind.dated()) {
            parts.add(new CellPart(month, null));
        } else if (holdsDays(set)) {
            parts.add(new CellPart(month, name(day)));
        } else {
            parts.add(new CellPart(month, null));
            parts.add(new CellPart(CellKey.of(place, set, CellKey.date(day), by), null));
        }
    }

    /** What a day is called within its month. */
    public static String name(LocalDate day) {
        return String.format("d%02d", day.getDayOfMonth());
    }

    /** Where a key of a tally lies in the count. */
    public String path(String tallyKey) {
        return within == null ? tallyKey : within + "." + tallyKey;
    }
}
