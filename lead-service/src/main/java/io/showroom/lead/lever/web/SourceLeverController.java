package io.showroom.lead.lever.web;

import io.showroom.contracts.value.Money;
import io.showroom.lead.lever.ReportSources;
import io.showroom.lead.lever.SourceRow;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.web.Csv;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lever of better sources. */
@RestController
@RequestMapping("/api/v1/funnel/levers/sources")
@Tag(name = "levers")
class SourceLeverController {
    private static final String[] COLUMNS = {
        "source|来源",
        "leads|线索",
        "share|占比",
        "visited|到店",
        "test driven|试驾",
        "won|成交",
        "won share|成交率",
        "lost|流失",
        "orders|订单",
        "cars|台数",
        "totals|金额",
        "median days to order|下单天数中位数"
    };

    private final ReportSources sources;

    SourceLeverController(ReportSources sources) {
        this.sources = sources;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Better sources: what the leads of each source or campaign come to; also as text/csv")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    List<SourceRow> sources(
            Scope scope,
            Ask ask,
            @Parameter(description = "SOURCE or CAMPAIGN") @RequestParam(defaultValue = "SOURCE") Breakdown by) {
        return rows(scope, ask, by);
    }

    @GetMapping(produces = Csv.TYPE)
    @Operation(hidden = true)
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<byte[]> sheet(
            Scope scope, Ask ask, @RequestParam(defaultValue = "SOURCE") Breakdown by, Locale reader) {
        Csv csv = new Csv(Csv.columns(reader, COLUMNS));
        for (SourceRow row : rows(scope, ask, by)) {
            csv.line(
                    row.value(),
                    row.leads().count(),
                    row.share(),
                    row.visited().count(),
                    row.testDriven().count(),
                    row.won().count(),
                    row.wonShare(),
                    row.lost().count(),
                    row.orders().count(),
                    row.cars(),
                    sums(row.sums()),
                    row.daysToOrder().median());
        }
        return csv.answer("sources");
    }

    private List<SourceRow> rows(Scope scope, Ask ask, Breakdown by) {
        if (by != Breakdown.SOURCE && by != Breakdown.CAMPAIGN) {
            throw new Invalid("by", "not-offered", "must be SOURCE or CAMPAIGN");
        }
        return sources.report(scope, ask, by);
    }

    private static String sums(List<Money> sums) {
        return sums.stream().map(Money::toString).collect(Collectors.joining(" + "));
    }
}
