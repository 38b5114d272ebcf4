package io.showroom.lead.assignment.web;

import io.showroom.lead.assignment.HandOverLead;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who looks after a lead. */
@RestController
@RequestMapping("/api/v1/leads/{id}/assignment")
@Tag(name = "assignment")
class AssignmentController {
    private final HandOverLead handOver;

    AssignmentController(HandOverLead handOver) {
        this.handOver = handOver;
    }

    /** Who shall look after it. */
    record OwnerBody(
            @Schema(description = "Staff id of a consultant or manager of the lead's store")
            String owner) {}

    @PutMapping
    @Operation(summary = "Hands the lead over to somebody of its store")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> assign(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody OwnerBody body) {
        String owner = Text.required("owner", body.owner(), Text.NAME);
        Versioned<Lead> lead = handOver.handOver(scope, id, expected, owner);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }
}
