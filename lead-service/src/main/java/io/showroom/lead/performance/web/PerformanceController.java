package io.showroom.lead.performance.web;

import io.showroom.lead.performance.Performance;
import io.showroom.lead.performance.ReportPerformance;
import io.showroom.lead.report.web.Csv;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a month beside its target. A consultant sees their own, a manager their stores', head office all. */
@RestController
@RequestMapping("/api/v1/performance")
@Tag(name = "performance")
class PerformanceController {
    private final ReportPerformance report;

    PerformanceController(ReportPerformance report) {
        this.report = report;
    }

    @GetMapping
    @Operation(summary = "A month beside its target: of the group or your stores, of a store, or of a consultant")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Performance one(
            Scope scope,
            @Parameter(description = "Without it all that you see") @RequestParam(required = false) String store,
            @Parameter(description = "Staff id; a consultant always asks for their own") @RequestParam(required = false)
                    String owner,
            @Parameter(description = "The running one when left out", example = "2026-03")
                    @RequestParam(required = false)
                    YearMonth month) {
        return report.report(scope, store, owner, month);
    }

    @GetMapping(path = "/consultants", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The month of each consultant of a store, by staff id; also as text/csv")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    List<Performance> consultants(
            Scope scope,
            @RequestParam String store,
            @Parameter(description = "The running one when left out", example = "2026-03")
                    @RequestParam(required = false)
                    YearMonth month) {
        return report.consultants(scope, store, month);
    }

    @GetMapping(path = "/consultants", produces = Csv.TYPE)
    @Operation(hidden = true)
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<byte[]> consultantSheet(
            Scope scope, @RequestParam String store, @RequestParam(required = false) YearMonth month, Locale reader) {
        return PerformanceSheet.of(report.consultants(scope, store, month), reader)
                .answer("consultants");
    }

    @GetMapping(path = "/stores", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The month of each store that you see, by id; also as text/csv")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    List<Performance> stores(
            Scope scope,
            @Parameter(description = "The running one when left out", example = "2026-03")
                    @RequestParam(required = false)
                    YearMonth month) {
        return report.stores(scope, month);
    }

    @GetMapping(path = "/stores", produces = Csv.TYPE)
    @Operation(hidden = true)
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    ResponseEntity<byte[]> storeSheet(Scope scope, @RequestParam(required = false) YearMonth month, Locale reader) {
        return PerformanceSheet.of(report.stores(scope, month), reader).answer("stores");
    }
}
