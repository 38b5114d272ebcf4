package io.showroom.lead.dailyreport;

import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Takes the one report of a store, or of a salesperson, for a day; a late one is kept and not recognised. */
public final class SubmitDailyReport {
    private final DailyReports reports;
    private final ReportDesk desk;
    private final Clock clock;

    public SubmitDailyReport(DailyReports reports, ReportDesk desk, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param staff null for the store's own report
     * @param targets null but on the month's first open day
     * @throws Conflict when there is a report of that day already
     * @throws Invalid when the day takes no report, or the targets are missing or out of place
     */
    public Versioned<DailyReport> submit(
            Scope scope, String storeId, String staff, LocalDate day, Counts counts, Counts targets) {
        Store store = desk.store(scope, storeId);
        String about = desk.salesperson(scope, store, staff);
        Instant now = clock.instant();
        ReportDay open = ReportDay.open(store.calendar(), desk.settings(scope.group()), day, now);
        requireTargets(open, targets);
        DailyReport report = new DailyReport(
                DailyReport.idOf(scope.group(), store.id(), about, day),
                scope.group(),
                store.id(),
                about,
                day,
                counts,
                targets,
                open.due(),
                now,
                open.inTime(now),
                null,
                null,
                scope.subject());
        try {
            return reports.insert(Change.of(report, ReportEvent.Submitted.of(report)));
        } catch (DuplicateKey second) {
            throw new Conflict(
                    "already-reported",
                    "The report of that day was submitted and cannot be changed; a correction is kept beside it.");
        }
    }

    private static void requireTargets(ReportDay day, Counts targets) {
        if (day.carriesTargets() && targets == null) {
            throw new Invalid("targets", "required", "are missing: the month's first open day states its targets");
        }
        if (!day.carriesTargets() && targets != null) {
            throw new Invalid("targets", "not-here", "belong to the report of the month's first open day");
        }
    }
}
