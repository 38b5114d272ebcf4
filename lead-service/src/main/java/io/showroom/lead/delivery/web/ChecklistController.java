package io.showroom.lead.delivery.web;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.settings.ChecklistPoint;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what must be done when a car is handed over; it is set in the group's settings, section {@code deal}. */
@RestController
@RequestMapping("/api/v1/leads/delivery-checklist")
@Tag(name = "deliveries")
class ChecklistController {
    private final LeadRulebook rulebook;

    ChecklistController(LeadRulebook rulebook) {
        this.rulebook = rulebook;
    }

    @GetMapping
    @Operation(summary = "The group's delivery checklist, labelled; all points of it are needed")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = {"leads.read", "leads.write"})
    List<ChecklistPoint> checklist(Scope scope) {
        return rulebook.deals(scope.group()).deliveryChecklist();
    }
}
