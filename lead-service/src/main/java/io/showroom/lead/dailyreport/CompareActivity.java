package io.showroom.lead.dailyreport;

import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows what a store and its salespeople state of a day beside what the platform knows, also before they report: then the
 * known counts are what the report can begin with. Reads kept counts and the reports by their ids.
 */
public final class CompareActivity {
    private static final String ITSELF = "";

    private final DailyReports reports;
    private final ReportDesk desk;
    private final FigureScope figures;
    private final Tallies tallies;
    private final Clock clock;

    public CompareActivity(DailyReports reports, ReportDesk desk, FigureScope figures, Tallies tallies, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.figures = figures;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * One day of a store or a salesperson.
     *
     * @param staff null for the store itself
     * @param day null for the present one
     */
    public ActivitySheet of(Scope scope, String storeId, String staff, LocalDate day) {
        Store store = desk.store(scope, storeId);
        String about = desk.salesperson(scope, store, staff);
        return sheets(scope, store, List.of(about == null ? ITSELF : about), day)
                .get(0);
    }

    /** One day of each salesperson of a store (营业员活动日报), behind that of the store itself. */
    public List<ActivitySheet> salespeople(Scope scope, String storeId, LocalDate day) {
        Store store = desk.store(scope, storeId);
        List<String> all = new ArrayList<>(List.of(ITSELF));
        desk.salespeople(store).stream().map(Staff::id).forEach(all::add);
        return sheets(scope, store, all, day);
    }

    private List<ActivitySheet> sheets(Scope scope, Store store, List<String> people, LocalDate wanted) {
        LocalDate day = dayOf(store, wanted);
        Map<String, Asked> asked = new HashMap<>();
        Map<String, Tallies.Sum> sums = new HashMap<>();
        for (String one : people) {
            Asked about = asked(scope, store, one, day);
            asked.put(one, about);
            sums.put(one, new Tallies.Sum(List.of(about.slice()), about.period()));
        }
        Map<String, Tally> counted = tallies.sums(sums);
        Map<String, DailyReport> stated = stated(scope, store, people, day);
        return people.stream()
                .map(one -> sheet(
                        store, one, day, stated.get(one), KnownCounts.of(asked.get(one), counted.get(one)), scope))
                .toList();
    }

    private ActivitySheet sheet(
            Store store, String one, LocalDate day, DailyReport report, Map<ActivityCount, Figure> known, Scope scope) {
        ReportDay due = ReportDay.of(store.calendar(), desk.settings(scope.group()), day);
        String staff = one.equals(ITSELF) ? null : one;
        return new ActivitySheet(
                day, store.id(), staff, desk.nameOf(store, staff), due == null ? null : due.due(), report, known);
    }

    private Map<String, DailyReport> stated(Scope scope, Store store, List<String> people, LocalDate day) {
        List<String> ids = people.stream()
                .map(one -> DailyReport.idOf(store.group(), store.id(), one.equals(ITSELF) ? null : one, day))
                .toList();
        return reports.findAll(scope, ids).stream()
                .map(Versioned::value)
                .collect(Collectors.toMap(
                        report -> report.staff() == null ? ITSELF : report.staff(), Function.identity()));
    }

    private Asked asked(Scope scope, Store store, String one, LocalDate day) {
        Map<Dimension, String> whose = one.equals(ITSELF) ? Map.of() : Map.of(Dimension.OWNER, one);
        return figures.resolve(scope, new Ask(store.id(), whose, null, day, day));
    }

    private LocalDate dayOf(Store store, LocalDate wanted) {
        LocalDate today = store.calendar().dateAt(clock.instant());
        if (wanted == null) {
            return today;
        }
        if (wanted.isAfter(today)) {
            throw new Invalid("day", "in-future", "lies ahead");
        }
        if (wanted.getYear() < 2000) {
            throw new Invalid("day", "out-of-range", "must be of the year 2000 or later");
        }
        return wanted;
    }
}
