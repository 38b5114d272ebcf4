package io.showroom.lead.tally.store;

import io.showroom.lead.tally.CellKey;
import io.showroom.lead.tally.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The dates whose counts make up a period: its whole months, and the days that belong to none. */
final class Dates {
    private Dates() {}

    /** Dates that follow each other. */
    record Stretch(String first, String behind) {}

    static List<String> of(Period period) {
        return Stream.concat(
                        period.wholeMonths().stream().map(CellKey::date),
                        period.looseDays().stream().map(CellKey::date))
                .toList();
    }

    static List<Stretch> stretches(Period period) {
        List<Stretch> stretches = new ArrayList<>();
        List<YearMonth> months = period.wholeMonths();
        if (!months.isEmpty()) {
            YearMonth behind = months.get(months.size() - 1).plusMonths(1);
            stretches.add(new Stretch(CellKey.date(months.get(0)), CellKey.date(behind)));
        }
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day : period.looseDays()) {
            if (first != null && !day.equals(last.plusDays(1))) {
                stretches.add(new Stretch(CellKey.date(first), CellKey.date(last.plusDays(1))));
                first = null;
            }
            first = first == null ? day : first;
            last = day;
        }
        if (first != null) {
            stretches.add(new Stretch(CellKey.date(first), CellKey.date(last.plusDays(1))));
        }
        return stretches;
    }
}
