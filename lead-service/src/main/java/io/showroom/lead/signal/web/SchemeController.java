package io.showroom.lead.signal.web;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the group's scheme of intent levels; it is set in the group's settings, section {@code intent}. */
@RestController
@RequestMapping("/api/v1/leads/scheme")
@Tag(name = "intent")
class SchemeController {
    private final LeadRulebook rulebook;

    SchemeController(LeadRulebook rulebook) {
        this.rulebook = rulebook;
    }

    @GetMapping
    @Operation(
            summary = "The scheme of intent levels in force: levels, criteria, horizons, cadences, purchase times",
            description = "Set in the group's settings, section intent. When what was set there last is not good, the"
                    + " last good scheme is in force, and the faults are named here.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = {"leads.read", "leads.write"})
    SchemeView scheme(Scope scope) {
        return SchemeView.of(rulebook.scheme(scope.group()), rulebook.schemeFaults(scope.group()));
    }
}
