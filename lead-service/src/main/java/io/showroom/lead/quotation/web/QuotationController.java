package io.showroom.lead.quotation.web;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.web.Needed;
import io.showroom.lead.quotation.DecideQuotation;
import io.showroom.lead.quotation.MakeQuotation;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes, decides on, accepts and shows offers; call agents never see them. */
@RestController
@RequestMapping("/api/v1/leads/{id}/quotations")
@Tag(name = "quotations")
class QuotationController {
    private final MakeQuotation make;
    private final DecideQuotation decide;
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final Clock clock;

    QuotationController(MakeQuotation make, DecideQuotation decide, Leads leads, LeadRulebook rulebook, Clock clock) {
        this.make = make;
        this.decide = decide;
        this.leads = leads;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The manager's decision. */
    @Schema(name = "QuotationDecisionBody")
    record DecisionBody(
            Boolean approve,

            @Schema(description = "Why it is rejected, at most 4,000 characters; needed then", example = "最多让利五千")
            String note) {}

    @PostMapping
    @Operation(
            summary = "Makes an offer; a further one is the next version, and supersedes those before",
            description =
                    "A consultant's discount beyond the group's limit waits for the manager; the offer before stands"
                            + " meanwhile. A manager's own needs nobody.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<QuotationView> make(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody QuotationBody body) {
        LeadDesk.Made made = make.make(scope, id, expected, key, body.offer());
        return Answers.created("/api/v1/leads/" + id + "/quotations", made.lead(), view(made.lead(), made.id()));
    }

    @GetMapping
    @Operation(summary = "All versions of the lead's offers, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<List<QuotationView>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        LocalDate today = today(lead.value());
        return Answers.ok(
                lead,
                lead.value().deals().quotations().stream()
                        .map(q -> QuotationView.of(q, today))
                        .toList());
    }

    @PostMapping("/{quotationId}/decision")
    @Operation(summary = "Approves or rejects a discount; approving makes the offer")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = {})
    ResponseEntity<QuotationView> decide(
            Scope scope,
            @PathVariable String id,
            @PathVariable String quotationId,
            Expected expected,
            @RequestBody DecisionBody body) {
        DecideQuotation.Decision decision = new DecideQuotation.Decision(
                Needed.value("approve", body.approve()), Text.optional("note", body.note(), Text.NOTE));
        Versioned<Lead> lead = decide.decide(scope, id, quotationId, expected, decision);
        return Answers.ok(lead, view(lead, quotationId));
    }

    @PostMapping("/{quotationId}/acceptance")
    @Operation(summary = "The customer accepts the offer, which an order may then refer to")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<QuotationView> accept(
            Scope scope,
            @PathVariable String id,
            @PathVariable String quotationId,
            @OptionalIfMatch Expected expected) {
        Versioned<Lead> lead = decide.accept(scope, id, quotationId, expected);
        return Answers.ok(lead, view(lead, quotationId));
    }

    private QuotationView view(Versioned<Lead> lead, String quotationId) {
        return QuotationView.of(lead.value().deals().quotation(quotationId), today(lead.value()));
    }

    private LocalDate today(Lead lead) {
        return rulebook.of(lead).dayAt(clock.instant());
    }
}
