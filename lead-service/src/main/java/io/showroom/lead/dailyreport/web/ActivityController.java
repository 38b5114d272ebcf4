package io.showroom.lead.dailyreport.web;

import io.showroom.lead.dailyreport.CompareActivity;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is stated of a day beside what the platform knows. */
@RestController
@RequestMapping("/api/v1/daily-activity")
@Tag(name = "daily reports")
class ActivityController {
    private final CompareActivity compare;

    ActivityController(CompareActivity compare) {
        this.compare = compare;
    }

    @GetMapping
    @Operation(
            summary = "The 13 counts of a day as stated and as the platform knows them, and the difference",
            description =
                    "Known are calls, letters, visits, walk-in groups by the reception register, groups that drove,"
                            + " negotiations and new cards, of whoever did them, on the day they were done; the other counts nobody"
                            + " tells the platform. Before the report is submitted, this is what it can begin with.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ActivityView day(
            Scope scope,
            @RequestParam String store,
            @Parameter(description = "Staff id of a salesperson; the store itself when left out")
                    @RequestParam(required = false)
                    String staff,
            @Parameter(description = "The present day when left out", example = "2026-03-03")
                    @RequestParam(required = false)
                    LocalDate day) {
        return ActivityView.of(compare.of(scope, store, staff, day));
    }

    @GetMapping("/salespeople")
    @Operation(summary = "The same of the store and of each of its salespeople (营业员活动日报), by staff id")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    List<ActivityView> salespeople(
            Scope scope,
            @RequestParam String store,
            @Parameter(description = "The present day when left out", example = "2026-03-03")
                    @RequestParam(required = false)
                    LocalDate day) {
        return compare.salespeople(scope, store, day).stream()
                .map(ActivityView::of)
                .toList();
    }
}
