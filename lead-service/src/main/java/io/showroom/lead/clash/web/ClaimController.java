package io.showroom.lead.clash.web;

import io.showroom.lead.clash.Claim;
import io.showroom.lead.clash.ClaimStatus;
import io.showroom.lead.clash.Claims;
import io.showroom.lead.clash.DecideClaim;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows and decides claims: between stores, and between consultants. */
@RestController
@RequestMapping("/api/v1/leads/claims")
@Tag(name = "claims")
class ClaimController {
    private final DecideClaim decide;
    private final Claims claims;

    ClaimController(DecideClaim decide, Claims claims) {
        this.decide = decide;
        this.claims = claims;
    }

    /** Yes or no. */
    record DecisionBody(
            Boolean approve,

            @Schema(description = "At most 4,000 characters")
            String note) {}

    @GetMapping
    @Operation(summary = "Claims from and to your stores, newest first; a consultant sees the own ones")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<ClaimView>> list(
            Scope scope,
            @RequestParam(required = false) ClaimStatus status,
            @Parameter(description = "The lead in question") @RequestParam(required = false) String lead,
            PageRequest page) {
        return Answers.page(claims.list(scope, status, lead, page), claim -> ClaimView.of(scope, claim.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One claim")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<ClaimView> one(Scope scope, @PathVariable String id) {
        return answer(scope, claims.get(scope, id));
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Approves or rejects; between stores only the one that was asked does")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ClaimView> decide(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody DecisionBody body) {
        boolean approve = Needed.value("approve", body.approve());
        return answer(
                scope, decide.decide(scope, id, expected, approve, Text.optional("note", body.note(), Text.NOTE)));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Takes the own claim back")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<ClaimView> withdraw(Scope scope, @PathVariable String id, Expected expected) {
        return answer(scope, decide.withdraw(scope, id, expected));
    }

    private static ResponseEntity<ClaimView> answer(Scope scope, Versioned<Claim> claim) {
        return Answers.ok(claim, ClaimView.of(scope, claim.value()));
    }
}
