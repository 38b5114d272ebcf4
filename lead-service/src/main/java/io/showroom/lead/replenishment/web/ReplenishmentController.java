package io.showroom.lead.replenishment.web;

import io.showroom.lead.replenishment.Replenish;
import io.showroom.lead.replenishment.Replenishment;
import io.showroom.lead.report.Ask;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says how many new leads are needed, and warns of a shortfall. */
@RestController
@RequestMapping("/api/v1/funnel/replenishment")
@Tag(name = "funnel")
class ReplenishmentController {
    private final Replenish replenish;

    ReplenishmentController(Replenish replenish) {
        this.replenish = replenish;
    }

    @GetMapping
    @Operation(
            summary = "New leads needed a week for the deals wanted, and what is missing",
            description = "Looks back from today on the days that the group has set (90); from and to are not used.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    Replenishment reckon(
            Scope scope,
            Ask ask,
            @Parameter(description = "Deals wanted a week", example = "5") @RequestParam long deals) {
        return replenish.reckon(scope, ask, deals);
    }

    @GetMapping("/stores")
    @Operation(summary = "The same of each store that you see, the largest shortfall first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.read")
    List<Replenishment> stores(
            Scope scope,
            Ask ask,
            @Parameter(description = "Deals wanted a week by each store", example = "5") @RequestParam long deals) {
        return replenish.stores(scope, ask, deals);
    }
}
