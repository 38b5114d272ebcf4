package io.showroom.lead.decision.web;

import io.showroom.lead.decision.DecideDefeat;
import io.showroom.lead.decision.ProposeDefeat;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.stage.DefeatReason;
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

/** Proposes to give a lead up, and decides on it (战败审核). */
@RestController
@RequestMapping("/api/v1/leads/{id}/defeat")
@Tag(name = "decisions")
class DefeatController {
    private final ProposeDefeat propose;
    private final DecideDefeat decide;

    DefeatController(ProposeDefeat propose, DecideDefeat decide) {
        this.propose = propose;
        this.decide = decide;
    }

    /** Why, and whom the customer chose instead. */
    record DefeatBody(
            DefeatReason reason,

            @Schema(
                    description = "Brand or dealer chosen instead; needed when the reason says that there is one",
                    example = "比亚迪")
            String competitor,

            @Schema(description = "Car chosen instead") String model,

            @Schema(description = "At most 4,000 characters")
            String note) {}

    /** The manager's decision. */
    record DecisionBody(
            Boolean approve,

            @Schema(description = "Why it is rejected, at most 4,000 characters; needed then", example = "再联系一次")
            String note) {}

    /** Why a proposal is taken back. */
    record WithdrawalBody(
            @Schema(description = "At most 4,000 characters")
            String note) {}

    @PostMapping
    @Operation(summary = "Proposes to give the lead up; it stays open until the manager decides")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> propose(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody DefeatBody body) {
        ProposeDefeat.Why why = new ProposeDefeat.Why(
                Needed.value("reason", body.reason()),
                Text.optional("competitor", body.competitor(), Text.NAME),
                Text.optional("model", body.model(), Text.NAME),
                Text.optional("note", body.note(), Text.NOTE));
        Versioned<Lead> lead = propose.propose(scope, id, expected, why);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Takes the proposal back; an order does so by itself")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<LeadView> withdraw(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody WithdrawalBody body) {
        String note = Text.optional("note", body.note(), Text.NOTE);
        Versioned<Lead> lead = propose.withdraw(scope, id, expected, note);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }

    @PostMapping("/decision")
    @Operation(summary = "Approves or rejects the proposal; approving closes the lead and cancels open orders")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {})
    ResponseEntity<LeadView> decide(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody DecisionBody body) {
        boolean approve = Needed.value("approve", body.approve());
        String note = Text.optional("note", body.note(), Text.NOTE);
        Versioned<Lead> lead = decide.decide(scope, id, expected, new DecideDefeat.Decision(approve, note));
        return Answers.ok(lead, LeadView.of(lead.value()));
    }
}
