package io.showroom.lead.appraisal.web;

import io.showroom.lead.appraisal.OfferForCar;
import io.showroom.lead.appraisal.web.AppraisalBodies.AnswerBody;
import io.showroom.lead.appraisal.web.AppraisalBodies.OfferBody;
import io.showroom.lead.appraisal.web.AppraisalBodies.WithdrawalBody;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.web.Needed;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers a price for a used car, and takes the customer's answer. */
@RestController
@RequestMapping("/api/v1/leads/{id}/appraisals/{appraisalId}")
@Tag(name = "appraisals")
class TradeInController {
    private final OfferForCar offer;
    private final LeadRulebook rulebook;
    private final Clock clock;

    TradeInController(OfferForCar offer, LeadRulebook rulebook, Clock clock) {
        this.offer = offer;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @PostMapping("/offers")
    @Operation(summary = "Offers a price for the car; a further offer replaces the one before")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<AppraisalView> offer(
            Scope scope,
            @PathVariable String id,
            @PathVariable String appraisalId,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody OfferBody body) {
        LeadDesk.Made made = offer.offer(
                scope, id, appraisalId, expected, key, Needed.value("amount", body.amount()), body.validUntil());
        return Answers.created("/api/v1/leads/" + id + "/appraisals", made.lead(), view(made.lead(), appraisalId));
    }

    @PostMapping("/answer")
    @Operation(summary = "The customer accepts or declines the offer; declined, it no longer speaks for the lead")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<AppraisalView> answer(
            Scope scope,
            @PathVariable String id,
            @PathVariable String appraisalId,
            @OptionalIfMatch Expected expected,
            @RequestBody AnswerBody body) {
        boolean accept = Needed.value("accept", body.accept());
        String note = Text.optional("note", body.note(), Text.NOTE);
        Versioned<Lead> lead = offer.answer(scope, id, appraisalId, expected, accept, note);
        return Answers.ok(lead, view(lead, appraisalId));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Takes the appraisal back, unless the car was taken in payment")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<AppraisalView> withdraw(
            Scope scope,
            @PathVariable String id,
            @PathVariable String appraisalId,
            @OptionalIfMatch Expected expected,
            @RequestBody WithdrawalBody body) {
        String note = Text.optional("note", body.note(), Text.NOTE);
        Versioned<Lead> lead = offer.withdraw(scope, id, appraisalId, expected, note);
        return Answers.ok(lead, view(lead, appraisalId));
    }

    private AppraisalView view(Versioned<Lead> lead, String appraisalId) {
        return AppraisalView.of(
                lead.value().deals().appraisal(appraisalId),
                rulebook.of(lead.value()).dayAt(clock.instant()));
    }
}
