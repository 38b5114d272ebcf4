package io.showroom.lead.dailyreport;

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
    private final Clock clock;

    public MonthlyReport(DailyReports reports, ReportDesk desk, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param sums of the recognised reports
     * @param targets null when the first open day's report is missing or not recognised
     * @param missing open days that are over and have no report
     * @param notRecognised days whose report came late
     */
    public record Month(
            YearMonth month,
            String store,
            String staff,
            Counts sums,
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
}
