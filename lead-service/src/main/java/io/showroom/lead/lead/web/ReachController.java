package io.showroom.lead.lead.web;

import io.showroom.lead.lead.ShowReach;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how to reach a prospect to who has to. */
@RestController
@RequestMapping("/api/v1/leads/{id}/reach")
@Tag(name = "leads")
class ReachController {
    private final ShowReach show;

    ReachController(ShowReach show) {
        this.show = show;
    }

    @GetMapping
    @Operation(summary = "Phones and e-mails unmasked; every read is in the audit trail")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ShowReach.Reach reach(Scope scope, @PathVariable String id) {
        return show.show(scope, id);
    }
}
