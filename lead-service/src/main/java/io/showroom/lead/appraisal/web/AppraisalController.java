package io.showroom.lead.appraisal.web;

import io.showroom.lead.appraisal.AppraiseCar;
import io.showroom.lead.appraisal.web.AppraisalBodies.AppraisalBody;
import io.showroom.lead.appraisal.web.AppraisalBodies.EstimateBody;
import io.showroom.lead.appraisal.web.AppraisalBodies.InspectionBody;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
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

/** Appraises prospects' used cars; call agents never see what they are worth. */
@RestController
@RequestMapping("/api/v1/leads/{id}/appraisals")
@Tag(name = "appraisals")
class AppraisalController {
    private final AppraiseCar appraise;
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final Clock clock;

    AppraisalController(AppraiseCar appraise, Leads leads, LeadRulebook rulebook, Clock clock) {
        this.appraise = appraise;
        this.leads = leads;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Begins to appraise a used car, which speaks for the lead: the used car is being handled")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<AppraisalView> open(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody AppraisalBody body) {
        LeadRules rules = rulebook.of(leads.get(scope, id).value());
        LeadDesk.Made made = appraise.open(scope, id, expected, key, body.car(rules), body.seen());
        return Answers.created("/api/v1/leads/" + id + "/appraisals", made.lead(), view(made.lead(), made.id()));
    }

    @GetMapping
    @Operation(summary = "The lead's appraisals, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<List<AppraisalView>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        LocalDate today = today(lead.value());
        return Answers.ok(
                lead,
                lead.value().deals().appraisals().stream()
                        .map(a -> AppraisalView.of(a, today))
                        .toList());
    }

    @PostMapping("/{appraisalId}/inspections")
    @Operation(summary = "Writes down what was seen of the car; the latest counts, all are kept")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<AppraisalView> inspect(
            Scope scope,
            @PathVariable String id,
            @PathVariable String appraisalId,
            @OptionalIfMatch Expected expected,
            @RequestBody InspectionBody body) {
        Versioned<Lead> lead = appraise.inspect(scope, id, appraisalId, expected, body.seen());
        return Answers.ok(lead, view(lead, appraisalId));
    }

    @PostMapping("/{appraisalId}/estimates")
    @Operation(summary = "Writes down what somebody thinks the car is worth")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<AppraisalView> estimate(
            Scope scope,
            @PathVariable String id,
            @PathVariable String appraisalId,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody EstimateBody body) {
        LeadDesk.Made made = appraise.estimate(scope, id, appraisalId, expected, key, body::written);
        return Answers.created("/api/v1/leads/" + id + "/appraisals", made.lead(), view(made.lead(), appraisalId));
    }

    private AppraisalView view(Versioned<Lead> lead, String appraisalId) {
        return AppraisalView.of(lead.value().deals().appraisal(appraisalId), today(lead.value()));
    }

    private LocalDate today(Lead lead) {
        return rulebook.of(lead).dayAt(clock.instant());
    }
}
