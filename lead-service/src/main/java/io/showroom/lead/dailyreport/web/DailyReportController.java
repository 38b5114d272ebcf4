package io.showroom.lead.dailyreport.web;

import io.showroom.lead.dailyreport.ActivityCount;
import io.showroom.lead.dailyreport.CorrectDailyReport;
import io.showroom.lead.dailyreport.Counts;
import io.showroom.lead.dailyreport.DailyReport;
import io.showroom.lead.dailyreport.DailyReports;
import io.showroom.lead.dailyreport.SubmitDailyReport;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Daily activity reports: submitted once, corrected beside, read. */
@RestController
@RequestMapping("/api/v1/daily-reports")
@Tag(name = "daily reports")
class DailyReportController {
    private final SubmitDailyReport submit;
    private final CorrectDailyReport correct;
    private final DailyReports reports;

    DailyReportController(SubmitDailyReport submit, CorrectDailyReport correct, DailyReports reports) {
        this.submit = submit;
        this.correct = correct;
        this.reports = reports;
    }

    /** A correction. */
    record CorrectionBody(
            @Schema(description = "All counts as they should have been stated; what is left out is zero")
            Map<ActivityCount, Integer> counts,

            @Schema(description = "Why; at most 4,000 characters")
            String reason) {}

    @PostMapping
    @Operation(
            summary = "The one report of a store, or of a salesperson, for a day",
            description = "Due on a working day by 18:00 of the same day, on an open Saturday, Sunday or public holiday"
                    + " by 9:30 of the next working day, in the store's zone. A late one is kept for 31 days and not"
                    + " recognised. A second one is 409: it cannot be changed, only corrected beside.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<DailyReportView> submit(Scope scope, @RequestBody DailyReportBody body) {
        Versioned<DailyReport> report = submit.submit(
                scope,
                Needed.value("store", body.store()),
                body.staff(),
                Needed.value("day", body.day()),
                counts("counts", Needed.value("counts", body.counts())),
                body.targets() == null ? null : counts("targets", body.targets()));
        return created(report);
    }

    @PostMapping("/{id}/corrections")
    @Operation(summary = "A correction, kept beside the report: not recognised (不予承认), never counted")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<DailyReportView> correct(
            Scope scope, @PathVariable String id, IdempotencyKey key, @RequestBody CorrectionBody body) {
        String reason = Text.required("reason", body.reason(), Text.NOTE);
        return created(
                correct.correct(scope, key, id, counts("counts", Needed.value("counts", body.counts())), reason));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One report or correction")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<DailyReportView> one(Scope scope, @PathVariable String id) {
        Versioned<DailyReport> report = reports.get(scope, id);
        return Answers.ok(report, DailyReportView.of(report.value()));
    }

    @GetMapping
    @Operation(summary = "Reports and corrections, the latest submitted first; consultants see their own")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<DailyReportView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id of a salesperson; empty text for the stores' own")
                    @RequestParam(required = false)
                    String staff,
            @Parameter(description = "False (不予承认) for what came late and for corrections")
                    @RequestParam(required = false)
                    Boolean recognised,
            @Parameter(description = "Id of the report whose corrections are wanted") @RequestParam(required = false)
                    String corrects,
            @Parameter(description = "First day reported", example = "2026-03-01") @RequestParam(required = false)
                    LocalDate from,
            @Parameter(
                            description = "Last day reported, included; only together with the first",
                            example = "2026-03-31")
                    @RequestParam(required = false)
                    LocalDate to,
            PageRequest page) {
        ReportDays.check(from, to);
        DailyReports.ReportFilter filter = new DailyReports.ReportFilter(store, staff, recognised, corrects, from, to);
        return Answers.page(reports.list(scope, filter, page), found -> DailyReportView.of(found.value()));
    }

    private static Counts counts(String field, Map<ActivityCount, Integer> stated) {
        return Counts.read(field, stated);
    }

    private static ResponseEntity<DailyReportView> created(Versioned<DailyReport> report) {
        return Answers.created(
                "/api/v1/daily-reports/" + report.value().id(), report, DailyReportView.of(report.value()));
    }
}
