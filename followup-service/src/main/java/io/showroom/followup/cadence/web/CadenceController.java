package io.showroom.followup.cadence.web;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.platform.problem.NotFound;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the contact rhythms of leads. Consultants see those of their own leads and of leads that nobody owns. */
@RestController
@RequestMapping("/api/v1/cadences")
@Tag(name = "cadences")
class CadenceController {
    private final Cadences cadences;

    CadenceController(Cadences cadences) {
        this.cadences = cadences;
    }

    @GetMapping
    @Operation(summary = "The rhythms of leads, the lead begun last first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = {"tasks.read", "leads.read"})
    ResponseEntity<PageBody<CadenceBody>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id") @RequestParam(required = false) String owner,
            @RequestParam(required = false) IntentLevel level,
            @RequestParam(required = false) Boolean open,
            PageRequest page) {
        Cadences.Filter filter = new Cadences.Filter(store, owner, level, open);
        return Answers.page(cadences.list(scope, filter, page), found -> CadenceBody.of(found.value()));
    }

    @GetMapping("/{leadId}")
    @Operation(summary = "The rhythm of a lead: demanded, made and planned contacts, and past periods")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = {"tasks.read", "leads.read"})
    ResponseEntity<CadenceBody> get(Scope scope, @PathVariable String leadId) {
        Versioned<LeadCadence> found = cadences.find(scope, LeadCadence.idOf(leadId))
                .orElseThrow(() -> new NotFound("cadence of lead", leadId));
        return Answers.ok(found, CadenceBody.of(found.value()));
    }
}
