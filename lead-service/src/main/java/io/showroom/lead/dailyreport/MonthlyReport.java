package io.showroom.lead.dailyreport;

import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.directory.Store;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.time.DayKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The monthly report (活动月报) of a store or a salesperson: the sums of what was recognised against the month's targets.
 * Reads at most 31 records by their ids.
 */
public final class MonthlyReport {
    private final DailyReports reports;
    private final ReportDesk desk;
    private final FigureScope figures;
    private final Tallies tallies;
    private final Clock clock;

    public MonthlyReport(DailyReports reports, ReportDesk desk, FigureScope figures, Tallies tallies, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.figures = figures;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * @param sums of the recognised reports
     * @param known what the platform knows of the whole month, without what it cannot know
     * @param targets null when the first open day's report is missing or not recognised
     * @param missing open days that are over and have no report
     * @param notRecognised days whose report came late
     */
    public record Month(
            YearMonth month,
            String store,
            String staff,
            Counts sums,
            Map<ActivityCount, Figure> known,
            Counts targets,
            int recognisedDays,
            List<LocalDate> missing,
            List<LocalDate> notRecognised) {}

    /** @param staff null for the store itself */
    public Month of(Scope scope, String storeId, String staff, YearMonth month) {
        Store store = desk.store(scope, storeId);
        String about = desk.salesperson(scope, store, staff);
        LocalDate today = store.calendar().dateAt(clock.instant());
        List<LocalDate> days = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> store.calendar().kindOf(day) != DayKind.CLOSED && !day.isAfter(today))
                .toList();
        Map<LocalDate, DailyReport> there = reports
                .findAll(
                        scope,
                        days.stream()
                                .map(day -> DailyReport.idOf(scope.group(), store.id(), about, day))
                                .toList())
                .stream()
                .map(Versioned::value)
                .collect(Collectors.toMap(DailyReport::day, Function.identity()));
        List<DailyReport> counted =
                there.values().stream().filter(DailyReport::recognised).toList();
        return new Month(
                month,
                store.id(),
                about,
                counted.stream().map(DailyReport::counts).reduce(Counts.NONE, Counts::plus),
                known(scope, storeId, about, month),
                counted.stream()
                        .map(DailyReport::targets)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                counted.size(),
                days.stream()
                        .filter(day -> !there.containsKey(day) && day.isBefore(today))
                        .toList(),
                days.stream()
                        .filter(day -> there.containsKey(day) && !there.get(day).recognised())
                        .toList());
    }

    /** Those of every salesperson of the store, by staff id. */
    public List<Month> salespeople(Scope scope, String storeId, YearMonth month) {
        return desk.salespeople(desk.store(scope, storeId)).stream()
                .map(one -> of(scope, storeId, one.id(), month))
                .toList();
    }

    private Map<ActivityCount, Figure> known(Scope scope, String store, String staff, YearMonth month) {
        Map<Dimension, String> whose = staff == null ? Map.of() : Map.of(Dimension.OWNER, staff);
        Ask ask = new Ask(store, whose, null, month.atDay(1), month.atEndOfMonth());
        Asked asked = figures.resolve(scope, ask);
        return KnownCounts.of(asked, tallies.sum(asked.slice(), asked.period()));
    }
}
