package io.showroom.lead.funnel.web;

import io.showroom.lead.funnel.Forecast;
import io.showroom.lead.funnel.ForecastOrders;
import io.showroom.lead.funnel.Funnel;
import io.showroom.lead.funnel.ReportFunnel;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.web.Csv;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the funnel. A consultant sees their own, a manager their stores', head office all. */
@RestController
@RequestMapping("/api/v1/funnel")
@Tag(name = "funnel")
class FunnelController {
    private final ReportFunnel report;
    private final ForecastOrders forecast;

    FunnelController(ReportFunnel report, ForecastOrders forecast) {
        this.report = report;
        this.forecast = forecast;
    }

    @GetMapping
    @Operation(summary = "Leads of a period: how many came how far, days in each stage, where they dropped off")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Funnel funnel(Scope scope, Ask ask) {
        return report.report(scope, ask);
    }

    @GetMapping("/forecast")
    @Operation(
            summary = "Orders expected of the leads that are not decided, by level",
            description = "Of all open leads, whenever they came in, up to ten years back; from and to are not used.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Forecast forecast(Scope scope, Ask ask) {
        return forecast.forecast(scope, ask);
    }

    @GetMapping(path = "/rows", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The same by store, consultant, source, model, campaign, level or month; also as text/csv")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    List<ReportFunnel.FunnelRow> rows(
            Scope scope, Ask ask, @Parameter(description = "What each row is one of") @RequestParam Breakdown by) {
        return report.report(scope, ask, by);
    }

    @GetMapping(path = "/rows", produces = Csv.TYPE)
    @Operation(hidden = true)
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<byte[]> sheet(Scope scope, Ask ask, @RequestParam Breakdown by, Locale reader) {
        return FunnelSheet.of(report.report(scope, ask, by), by, reader)
                .answer("funnel-by-" + by.name().toLowerCase(Locale.ROOT));
    }
}
