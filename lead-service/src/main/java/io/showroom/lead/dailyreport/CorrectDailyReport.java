package io.showroom.lead.dailyreport;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;

/** Keeps a correction beside a report: marked not recognised, never counted (handbook, section 10). */
public final class CorrectDailyReport {
    private final DailyReports reports;
    private final Clock clock;

    public CorrectDailyReport(DailyReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** @throws io.showroom.platform.problem.NotFound when the caller does not see the report */
    public Versioned<DailyReport> correct(
            Scope scope, IdempotencyKey key, String reportId, Counts counts, String reason) {
        DailyReport report = reports.get(scope, reportId).value();
        Instant now = clock.instant();
        DailyReport correction = new DailyReport(
                key == null ? Ids.next() : key.idFor(scope),
                report.group(),
                report.store(),
                report.staff(),
                report.day(),
                counts,
                null,
                report.due(),
                now,
                false,
                report.corrects() == null ? report.id() : report.corrects(),
                reason,
                scope.subject());
        return reports.insertIdempotent(key, Change.of(correction, ReportEvent.Corrected.of(correction)));
    }
}
