package io.showroom.followup.returnvisit.web;

import io.showroom.followup.returnvisit.CoverageCount;
import io.showroom.followup.returnvisit.CoverageCounts;
import io.showroom.followup.returnvisit.ReturnVisit;
import io.showroom.followup.returnvisit.ReturnVisits;
import io.showroom.followup.returnvisit.VisitState;
import io.showroom.followup.settings.Days;
import io.showroom.followup.settings.Shops;
import io.showroom.followup.task.TaskReason;
import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the return visits owed, and how many of them were made. Their attempts are tasks. */
@RestController
@RequestMapping("/api/v1/return-visits")
@Tag(name = "return visits")
class ReturnVisitController {
    private static final int LONGEST_REPORT_DAYS = 92;
    private final ReturnVisits visits;
    private final CoverageCounts counts;
    private final Shops shops;

    ReturnVisitController(ReturnVisits visits, CoverageCounts counts, Shops shops) {
        this.visits = visits;
        this.counts = counts;
        this.shops = shops;
    }

    @GetMapping
    @Operation(summary = "Return visits, the customer served last first; made=false names what is missing")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT},
            scopes = "tasks.read")
    ResponseEntity<PageBody<ReturnVisitBody>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "DELIVERY or SERVICE_VISIT") @RequestParam(required = false) TaskReason reason,
            @RequestParam(required = false) VisitState state,
            @RequestParam(required = false) Boolean made,
            @RequestParam(required = false) String customerId,
            @Parameter(description = "First day of delivery or service, in the store's zone; needs a store")
                    @RequestParam(required = false)
                    LocalDate from,
            @Parameter(description = "Last day, inclusive; needs a store") @RequestParam(required = false) LocalDate to,
            PageRequest page,
            Locale reader) {
        Instant first = null;
        Instant last = null;
        if (from != null || to != null) {
            Store meant = shops.meantBy(scope, store);
            first = from == null ? null : meant.calendar().startOf(Days.thinkable("from", from));
            last = to == null
                    ? null
                    : meant.calendar().startOf(Days.thinkable("to", to).plusDays(1));
        }
        ReturnVisits.Filter filter = new ReturnVisits.Filter(store, reason, state, made, customerId, first, last);
        return Answers.page(visits.list(scope, filter, page), found -> ReturnVisitBody.of(found.value(), reader));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One return visit with its attempts")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT},
            scopes = "tasks.read")
    ResponseEntity<ReturnVisitBody> get(Scope scope, @PathVariable String id, Locale reader) {
        Versioned<ReturnVisit> found = visits.get(scope, id);
        return Answers.ok(found, ReturnVisitBody.of(found.value(), reader));
    }

    @GetMapping("/coverage")
    @Operation(summary = "Return visits made ÷ owed, by store and by what they follow; at most 92 days")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT},
            scopes = "tasks.read")
    ResponseEntity<CoverageBody> coverage(
            Scope scope,
            @Parameter(description = "All stores the caller sees when left out") @RequestParam(required = false)
                    String store,
            @Parameter(description = "First day of delivery or service") @RequestParam LocalDate from,
            @Parameter(description = "Last day, inclusive") @RequestParam LocalDate to) {
        checkPeriod(Days.thinkable("from", from), Days.thinkable("to", to));
        List<CoverageBody.Row> rows = new ArrayList<>();
        List<CoverageCount> all = new ArrayList<>();
        for (Store one : shops.seenBy(scope, store)) {
            List<CoverageCount> found = counts.between(scope, one.id(), from, to);
            rows.addAll(CoverageBody.rows(one.id(), from, to, found));
            all.addAll(found);
        }
        return ResponseEntity.ok(new CoverageBody(from, to, CoverageBody.Figures.of(all), rows));
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Invalid("to", "before-from", "must not lie before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_REPORT_DAYS) {
            throw new Invalid("to", "too-long", "must lie within " + LONGEST_REPORT_DAYS + " days of from");
        }
    }
}
