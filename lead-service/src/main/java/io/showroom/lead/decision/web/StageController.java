package io.showroom.lead.decision.web;

import io.showroom.lead.decision.InvalidateLead;
import io.showroom.lead.decision.MoveStage;
import io.showroom.lead.decision.ReopenLead;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.stage.InvalidReason;
import io.showroom.lead.stage.Stage;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves a lead through the funnel by hand, closes what never was one, reopens what was given up. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
@Tag(name = "decisions")
class StageController {
    private final MoveStage move;
    private final InvalidateLead invalidate;
    private final ReopenLead reopen;

    StageController(MoveStage move, InvalidateLead invalidate, ReopenLead reopen) {
        this.move = move;
        this.invalidate = invalidate;
        this.reopen = reopen;
    }

    /** Where the lead stands. */
    record StageBody(
            @Schema(description = "CONTACTED, VISITED, TEST_DRIVE or NEGOTIATION", example = "VISITED")
            Stage to,

            @Schema(description = "Why, at most 4,000 characters; kept with the step")
            String note) {}

    /** Why a lead is taken up again. */
    record ReopeningBody(
            @Schema(description = "At most 4,000 characters")
            String note) {}

    /** Why it never was a lead. */
    record InvalidBody(InvalidReason reason) {}

    @PostMapping("/stage")
    @Operation(summary = "Moves the lead; forward may be skipped, going back is recorded")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> move(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody StageBody body) {
        return answer(move.move(
                scope, id, expected, Needed.value("to", body.to()), Text.optional("note", body.note(), Text.NOTE)));
    }

    @PostMapping("/invalidation")
    @Operation(summary = "Closes a lead that never was one")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {})
    ResponseEntity<LeadView> invalidate(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody InvalidBody body) {
        return answer(invalidate.invalidate(scope, id, expected, Needed.value("reason", body.reason())));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Takes a defeated or invalid lead up again, where it was")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {})
    ResponseEntity<LeadView> reopen(
            Scope scope,
            @PathVariable String id,
            Expected expected,
            @RequestBody(required = false) ReopeningBody body) {
        String note = body == null ? null : Text.optional("note", body.note(), Text.NOTE);
        return answer(reopen.reopen(scope, id, expected, note));
    }

    private static ResponseEntity<LeadView> answer(Versioned<Lead> lead) {
        return Answers.ok(lead, LeadView.of(lead.value()));
    }
}
