package io.showroom.lead.reception.web;

import io.showroom.lead.reception.ShowRegister;
import io.showroom.lead.reception.VisitKind;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the register and its counts. */
@RestController
@RequestMapping(ReceptionController.PATH)
@Tag(name = "reception")
class RegisterController {
    private final ShowRegister show;

    RegisterController(ShowRegister show) {
        this.show = show;
    }

    @GetMapping
    @Operation(summary = "Lines of the register, newest first; inHouse=true: who has not signed out")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<PageBody<VisitView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "Of the store's calendar; names the store unless you have one")
                    @RequestParam(required = false)
                    LocalDate day,
            @RequestParam(required = false) VisitKind kind,
            @Parameter(description = "Staff id") @RequestParam(required = false) String salesperson,
            @RequestParam(required = false) Boolean inHouse,
            @Parameter(description = "All visits of one party") @RequestParam(required = false) String party,
            @RequestParam(required = false) String leadId,
            PageRequest page) {
        ShowRegister.Wanted wanted = new ShowRegister.Wanted(store, day, kind, salesperson, inHouse, party, leadId);
        return Answers.page(show.list(scope, wanted, page), visit -> VisitView.of(visit.value()));
    }

    @GetMapping("/counts")
    @Operation(
            summary = "Walk-ins and calls of a day or a month, by store: how many, how many came back, left a phone,"
                    + " became leads",
            description = "A row for each store that you see, with its days when it is the only one. Kept up with the"
                    + " register; the lines behind a day are its list of that day.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    List<CountsView> counts(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) LocalDate day,
            @Parameter(example = "2026-03") @RequestParam(required = false) YearMonth month) {
        List<ShowRegister.StoreCounts> stores = show.counts(scope, store, day, month);
        String period = day == null ? "month=" + month : "day=" + day;
        return stores.stream().map(counts -> CountsView.of(counts, period)).toList();
    }
}
