package io.showroom.lead.clash.web;

import io.showroom.lead.clash.Claim;
import io.showroom.lead.clash.ClaimVisit;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims a visit that a colleague received, or whose lead is a colleague's. */
@RestController
@RequestMapping("/api/v1/leads/reception/{id}/claims")
@Tag(name = "claims")
class VisitClaimController {
    private final ClaimVisit claim;

    VisitClaimController(ClaimVisit claim) {
        this.claim = claim;
    }

    /** Why. */
    record ClaimBody(
            @Schema(description = "At most 4,000 characters")
            String note) {}

    @PostMapping
    @Operation(summary = "Claims the visit and its lead for yourself; the store's manager decides")
    @Allowed(roles = Role.SALES_CONSULTANT)
    ResponseEntity<ClaimView> claim(
            Scope scope, IdempotencyKey key, @PathVariable String id, @RequestBody ClaimBody body) {
        Versioned<Claim> made = claim.claim(scope, key, id, Text.optional("note", body.note(), Text.NOTE));
        return Answers.created("/api/v1/leads/claims/" + made.value().id(), made, ClaimView.of(scope, made.value()));
    }
}
