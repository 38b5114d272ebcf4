package io.showroom.lead.dailyreport.web;

import io.showroom.lead.dailyreport.MissingReports;
import io.showroom.lead.dailyreport.MonthlyReport;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has not reported, and what a month comes to. */
@RestController
@Tag(name = "daily reports")
class ReportOverviewController {
    private final MissingReports missing;
    private final MonthlyReport monthly;

    ReportOverviewController(MissingReports missing, MonthlyReport monthly) {
        this.missing = missing;
        this.monthly = monthly;
    }

    @GetMapping("/api/v1/missing-daily-reports")
    @Operation(summary = "Who is missing: stores open on the day and their salespeople without a report")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    List<MissingReports.Missing> missing(
            Scope scope,
            @Parameter(description = "Every store you see when left out") @RequestParam(required = false) String store,
            @Parameter(description = "The present day of each store when left out", example = "2026-03-03")
                    @RequestParam(required = false)
                    LocalDate day) {
        return missing.of(scope, store, day);
    }

    @GetMapping("/api/v1/monthly-reports/{month}")
    @Operation(summary = "The monthly report (活动月报): recognised sums against the month's targets")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    MonthView month(
            Scope scope,
            @Parameter(example = "2026-03") @PathVariable YearMonth month,
            @RequestParam String store,
            @Parameter(description = "Staff id; the store's own report when left out") @RequestParam(required = false)
                    String staff) {
        return MonthView.of(monthly.of(scope, store, staff, month));
    }

    @GetMapping("/api/v1/monthly-reports/{month}/salespeople")
    @Operation(summary = "The monthly report of each salesperson of a store, by staff id")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    List<MonthView> salespeople(
            Scope scope, @Parameter(example = "2026-03") @PathVariable YearMonth month, @RequestParam String store) {
        return monthly.salespeople(scope, store, month).stream()
                .map(MonthView::of)
                .toList();
    }
}
