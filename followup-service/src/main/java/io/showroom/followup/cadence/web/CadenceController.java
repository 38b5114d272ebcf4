package io.showroom.followup.cadence.web;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.KeepCadence;
import io.showroom.followup.cadence.LeadCadence;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the contact rhythm of a lead. */
@RestController
@RequestMapping("/api/v1/cadences")
@Tag(name = "cadences")
class CadenceController {
    private final Cadences cadences;
    private final KeepCadence keep;

    CadenceController(Cadences cadences, KeepCadence keep) {
        this.cadences = cadences;
        this.keep = keep;
    }

    @GetMapping("/{leadId}")
    @Operation(summary = "The rhythm of a lead: demanded, made and planned contacts, and past periods")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = {"tasks.read", "leads.read"})
    ResponseEntity<CadenceBody> get(Scope scope, @PathVariable String leadId) {
        Versioned<LeadCadence> found = cadences.find(scope, LeadCadence.idOf(leadId))
                .orElseThrow(() -> new NotFound("cadence of lead", leadId));
        return Answers.ok(found, CadenceBody.of(found.value(), keep.soFar(found.value())));
    }
}
