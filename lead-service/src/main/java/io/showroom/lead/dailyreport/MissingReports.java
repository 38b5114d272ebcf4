package io.showroom.lead.dailyreport;

import io.showroom.platform.directory.Staff;
import io.showroom.platform.directory.Store;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names who has not reported: stores whose calendar has the day open, and their salespeople. One query by ids. */
public final class MissingReports {
    private final DailyReports reports;
    private final ReportDesk desk;
    private final Clock clock;

    public MissingReports(DailyReports reports, ReportDesk desk, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A report that is not there.
     *
     * @param staff null for the store's own
     * @param overdue whether it can only be late by now
     */
    public record Missing(String store, String staff, String name, LocalDate day, Instant due, boolean overdue) {
        private String id(String group) {
            return DailyReport.idOf(group, store, staff, day);
        }
    }

    /**
     * @param storeId null for every store the caller sees
     * @param day null for the present day at each store
     */
    public List<Missing> of(Scope scope, String storeId, LocalDate day) {
        List<Store> stores = storeId == null ? desk.stores(scope) : List.of(desk.store(scope, storeId));
        ReportSettings settings = desk.settings(scope.group());
        Instant now = clock.instant();
        List<Missing> due = new ArrayList<>();
        for (Store store : stores) {
            LocalDate date = day == null ? store.calendar().dateAt(now) : day;
            ReportDay report = ReportDay.of(store.calendar(), settings, date);
            if (report != null && !date.isAfter(store.calendar().dateAt(now))) {
                boolean overdue = !report.inTime(now);
                due.add(new Missing(store.id(), null, store.name(), date, report.due(), overdue));
                for (Staff seller : desk.salespeople(store)) {
                    due.add(new Missing(store.id(), seller.id(), seller.name(), date, report.due(), overdue));
                }
            }
        }
        Set<String> there = reports
                .findAll(scope, due.stream().map(one -> one.id(scope.group())).toList())
                .stream()
                .map(found -> found.value().id())
                .collect(Collectors.toSet());
        return due.stream()
                .filter(one -> !there.contains(one.id(scope.group())))
                .toList();
    }
}
