package io.showroom.lead.tally.store;

import io.showroom.lead.tally.CellKey;
import io.showroom.lead.tally.CellPart;
import io.showroom.lead.tally.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The dates whose counts make up a period: its whole months, and the days that belong to none. */
final class Dates {
    private Dates() {}

    /**
     * One date, and what of its count belongs to the period.
     *
     * @param days names of days within a month's count; null for all of it
     */
    record Wanted(String date, Set<String> days) {}

    /** Dates that follow each other. */
    record Stretch(String first, String behind) {}

    /** Of counts for months and for days. */
    static List<Wanted> of(Period period) {
        List<Wanted> dates = months(period);
        period.looseDays().forEach(day -> dates.add(new Wanted(CellKey.date(day), null)));
        return dates;
    }

    /** Of counts for months that hold their days. */
    static List<Wanted> holdingDays(Period period) {
        List<Wanted> dates = months(period);
        Map<YearMonth, Set<String>> loose = new TreeMap<>();
        period.looseDays().forEach(day -> loose.computeIfAbsent(YearMonth.from(day), month -> new TreeSet<>())
                .add(CellPart.name(day)));
        loose.forEach((month, days) -> dates.add(new Wanted(CellKey.date(month), days)));
        return dates;
    }

    private static List<Wanted> months(Period period) {
        List<Wanted> dates = new ArrayList<>();
        period.wholeMonths().forEach(month -> dates.add(new Wanted(CellKey.date(month), null)));
        return dates;
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

    /** The day or month that a stored date is about, as the counts that hold days have it. */
    static Wanted holdingDays(String date) {
        String bare = date.substring(2);
        if (date.startsWith("M")) {
            return new Wanted(date, null);
        }
        LocalDate day = LocalDate.parse(bare);
        return new Wanted(CellKey.date(YearMonth.from(day)), Set.of(CellPart.name(day)));
    }
}
