package io.showroom.followup.compliance.web;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.PeriodUnit;
import io.showroom.followup.compliance.ComplianceCounts;
import io.showroom.followup.compliance.LeadPeriods;
import io.showroom.followup.settings.Days;
import io.showroom.followup.settings.Shops;
import io.showroom.platform.directory.Store;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows how consultants and stores keep up with the contacts that their leads demand. */
@RestController
@RequestMapping("/api/v1/cadences/compliance")
@Tag(name = "cadences")
class ComplianceController {
    private final ComplianceCounts counts;
    private final LeadPeriods leads;
    private final Shops shops;
    private final Clock clock;

    ComplianceController(ComplianceCounts counts, LeadPeriods leads, Shops shops, Clock clock) {
        this.counts = counts;
        this.leads = leads;
        this.shops = shops;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Contacts made ÷ demanded in a week or month, by consultant and for the store",
            description =
                    "By default levels A, B and O count in weeks, C and N in months; the group's scheme may say otherwise."
                            + " Consultants see their own part.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = {"tasks.read", "leads.read"})
    ResponseEntity<ComplianceBody> compliance(
            Scope scope,
            @Parameter(description = "Needed by who sees several stores") @RequestParam(required = false) String store,
            @RequestParam(defaultValue = "WEEK") PeriodUnit unit,
            @Parameter(description = "A day of the period, in the store's zone; today when left out")
                    @RequestParam(required = false)
                    LocalDate day) {
        Store meant = shops.meantBy(scope, store);
        CalendarPeriod period = period(meant, unit, day);
        return ResponseEntity.ok(ComplianceBody.of(meant.id(), period, counts.of(scope, meant.id(), period)));
    }

    @GetMapping("/leads")
    @Operation(summary = "The leads behind the figures, what changed last first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = {"tasks.read", "leads.read"})
    ResponseEntity<PageBody<LeadPeriodBody>> leads(
            Scope scope,
            @Parameter(description = "Needed by who sees several stores") @RequestParam(required = false) String store,
            @RequestParam(defaultValue = "WEEK") PeriodUnit unit,
            @Parameter(description = "A day of the period, in the store's zone; today when left out")
                    @RequestParam(required = false)
                    LocalDate day,
            @Parameter(description = "Staff id") @RequestParam(required = false) String owner,
            @Parameter(description = "true: only leads that miss contacts") @RequestParam(required = false)
                    Boolean behind,
            PageRequest page) {
        Store meant = shops.meantBy(scope, store);
        LeadPeriods.Filter filter = new LeadPeriods.Filter(meant.id(), period(meant, unit, day), owner, behind);
        return Answers.page(leads.list(scope, filter, page), found -> LeadPeriodBody.of(found.value()));
    }

    private CalendarPeriod period(Store store, PeriodUnit unit, LocalDate day) {
        LocalDate today = store.calendar().dateAt(clock.instant());
        return CalendarPeriod.around(unit, day == null ? today : Days.thinkable("day", day));
    }
}
