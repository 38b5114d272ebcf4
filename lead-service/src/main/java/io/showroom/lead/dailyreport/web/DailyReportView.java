package io.showroom.lead.dailyreport.web;

import io.showroom.lead.dailyreport.ActivityCount;
import io.showroom.lead.dailyreport.Counts;
import io.showroom.lead.dailyreport.DailyReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A report, or a correction of one, as the API shows it. */
record DailyReportView(
        String id,
        String store,

        @Schema(description = "Staff id of the salesperson; absent on the store's own report")
        String staff,

        LocalDate day,

        @Schema(description = "All 13 counts as stated") Map<ActivityCount, Integer> counts,

        @Schema(description = "The month's targets; on the report of its first open day only")
        Map<ActivityCount, Integer> targets,

        @Schema(description = "The last instant that was in time, UTC; fractions of its second are dropped")
        Instant due,

        @Schema(description = "When it arrived, UTC") Instant submittedAt,

        @Schema(description = "False (不予承认) for what came late and for corrections: kept, never counted")
        boolean recognised,

        @Schema(description = "The report this one corrects; absent on the report itself")
        String corrects,

        @Schema(description = "Why it was corrected") String reason,

        @Schema(description = "Who submitted it: staff id or client")
        String by,

        @Schema(
                description = "GET this for what is stated beside what the platform knows",
                example = "/api/v1/daily-activity?store=sh-pudong&day=2026-03-03")
        String activity) {

    static DailyReportView of(DailyReport report) {
        return new DailyReportView(
                report.id(),
                report.store(),
                report.staff(),
                report.day(),
                inOrder(report.counts()),
                inOrder(report.targets()),
                report.due(),
                report.submittedAt(),
                report.recognised(),
                report.corrects(),
                report.reason(),
                report.by(),
                ActivityView.path(report.store(), report.staff(), report.day()));
    }

    static Map<ActivityCount, Integer> inOrder(Counts counts) {
        return counts == null ? null : new TreeMap<>(counts.of());
    }
}
